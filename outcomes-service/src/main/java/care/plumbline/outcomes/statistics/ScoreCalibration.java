package care.plumbline.outcomes.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// How expected improvements related to observed ones (clinical methods 6).
///
/// @param bias mean of expected less observed: positive is too optimistic
/// @param standardDeviation of it between pairs; absent for a single pair
/// @param interval of the bias; absent for a single pair
/// @param meanAbsoluteError mean size of the difference, whatever its sign
/// @param rootMeanSquareError the same, large differences weighing more
/// @param line of observed on expected: slope 1 through 0 is perfect; absent where all expected the same
public record ScoreCalibration(
        long n,
        double bias,
        @Nullable Double standardDeviation,
        @Nullable Interval interval,
        double meanAbsoluteError,
        double rootMeanSquareError,
        @Nullable Line line) {

    /// @param pairs x expected, y observed; at least one
    /// @param distances sum of the sizes of the differences
    public static ScoreCalibration of(Pairs pairs, BigDecimal distances) {
        BigDecimal n = BigDecimal.valueOf(pairs.n());
        BigDecimal sum = pairs.x().subtract(pairs.y());
        BigDecimal squares = pairs.xx().add(pairs.yy()).subtract(pairs.xy().multiply(BigDecimal.TWO));
        double bias = sum.divide(n, MathContext.DECIMAL128).doubleValue();
        Double deviation = pairs.n() < 2 ? null : Math.sqrt(variance(n, sum, squares));
        return new ScoreCalibration(
                pairs.n(),
                bias,
                deviation,
                deviation == null ? null : Interval.ofMean(bias, deviation, pairs.n()),
                distances.divide(n, MathContext.DECIMAL128).doubleValue(),
                Math.sqrt(squares.divide(n, MathContext.DECIMAL128).doubleValue()),
                pairs.hasSlope() ? pairs.line() : null);
    }

    private static double variance(BigDecimal n, BigDecimal sum, BigDecimal squares) {
        return squares.multiply(n)
                .subtract(sum.multiply(sum))
                .divide(n.multiply(n.subtract(BigDecimal.ONE)), MathContext.DECIMAL128)
                .doubleValue();
    }
}
