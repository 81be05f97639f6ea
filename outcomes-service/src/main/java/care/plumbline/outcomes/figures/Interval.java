package care.plumbline.outcomes.figures;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// A 95 % confidence interval (clinical methods 7).
public record Interval(double low, double high) {

    private static final double UPPER = 0.975;

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER);

    /// Of a mean of n values with this standard deviation: Student's t, whatever n.
    ///
    /// @param n at least 2
    public static Interval ofMean(double mean, double standardDeviation, long n) {
        double half = TDistribution.of(n - 1.0).inverseCumulativeProbability(UPPER)
                * standardDeviation
                / Math.sqrt((double) n);
        return new Interval(mean - half, mean + half);
    }

    /// Of a proportion: Wilson 1927. Never outside 0 to 1, and right for 0 of n and n of n, too.
    ///
    /// @param of at least 1
    public static Interval ofProportion(long count, long of) {
        double share = (double) count / of;
        double square = Z * Z / of;
        double middle = share + square / 2;
        double half = Z * Math.sqrt(share * (1 - share) / of + square / (4 * of));
        return new Interval(
                count == 0 ? 0 : (middle - half) / (1 + square), count == of ? 1 : (middle + half) / (1 + square));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
