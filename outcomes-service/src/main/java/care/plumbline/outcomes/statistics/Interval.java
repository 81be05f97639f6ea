package care.plumbline.outcomes.statistics;

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
        return ofStudent(mean, standardDeviation / Math.sqrt((double) n), n - 1.0);
    }

    /// Of an estimate whose standard error was estimated with these degrees of freedom.
    public static Interval ofStudent(double estimate, double standardError, double degreesOfFreedom) {
        double half = TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(UPPER) * standardError;
        return new Interval(estimate - half, estimate + half);
    }

    /// Of an estimate whose standard error is known.
    public static Interval ofNormal(double estimate, double standardError) {
        double half = Z * standardError;
        return new Interval(estimate - half, estimate + half);
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

    /// Of the difference of two proportions, the first less the second: Newcombe 1998, method 10.
    public static Interval ofDifference(long firstCount, long firstOf, long secondCount, long secondOf) {
        double first = (double) firstCount / firstOf;
        double second = (double) secondCount / secondOf;
        Interval ofFirst = ofProportion(firstCount, firstOf);
        Interval ofSecond = ofProportion(secondCount, secondOf);
        double difference = first - second;
        return new Interval(
                difference - Math.hypot(first - ofFirst.low, ofSecond.high - second),
                difference + Math.hypot(ofFirst.high - first, second - ofSecond.low));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
