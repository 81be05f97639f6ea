package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.statistics.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The mean improvement in points of the judged courses, from exact sums.
///
/// @param standardDeviation between courses; absent for a single one
/// @param interval absent for a single one
public record MeanImprovement(
        long n,
        double mean,
        @Nullable Double standardDeviation,
        @Nullable Interval interval) {

    private static final double THOUSAND = 1_000;

    /// Empty where nothing was judged, or too few people were.
    static Optional<MeanImprovement> of(Tally tally) {
        return SmallCells.count(tally, Counter.JUDGED) instanceof Count.Shown(long n) && n > 0
                ? Optional.of(of(n, tally.of(Counter.SUM), tally.of(Counter.SQUARES)))
                : Optional.empty();
    }

    /// @param sum of the improvements, in thousandths
    /// @param squares sum of their squares, in millionths
    static MeanImprovement of(long n, long sum, long squares) {
        double mean = quotient(BigInteger.valueOf(sum), BigInteger.valueOf(n)) / THOUSAND;
        if (n < 2) {
            return new MeanImprovement(n, mean, null, null);
        }
        BigInteger count = BigInteger.valueOf(n);
        BigInteger spread = count.multiply(BigInteger.valueOf(squares))
                .subtract(BigInteger.valueOf(sum).pow(2));
        double deviation = Math.sqrt(quotient(spread, count.multiply(count.subtract(BigInteger.ONE)))) / THOUSAND;
        return new MeanImprovement(n, mean, deviation, Interval.ofMean(mean, deviation, n));
    }

    private static double quotient(BigInteger dividend, BigInteger divisor) {
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .doubleValue();
    }
}
