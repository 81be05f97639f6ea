package care.plumbline.outcomes.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Between which limits a figure of n people lies by chance alone when the service is like all others: Spiegelhalter
/// 2005
/// (clinical methods 9). Outside means look, not bad.
public record FunnelLimits(double low, double high) {

    /// How rarely chance alone leads outside.
    public enum Level {
        /// One of twenty.
        P95(0.975),
        /// Two of a thousand.
        P998(0.999);

        private final double upper;

        Level(double upper) {
            this.upper = upper;
        }

        double z() {
            return NormalDistribution.of(0, 1).inverseCumulativeProbability(upper);
        }
    }

    /// Of a figure with this standard error, around a target.
    public static FunnelLimits of(double target, double standardError, Level level) {
        double half = level.z() * standardError;
        return new FunnelLimits(target - half, target + half);
    }

    /// Of a proportion, by the normal approximation; not cut off at 0 and 1.
    public static FunnelLimits approximate(double target, long n, Level level) {
        return of(target, standardError(target, n), level);
    }

    /// Of a proportion, by the binomial distribution, interpolated between counts; not cut off at 0.
    ///
    /// @param target above 0, below 1
    public static FunnelLimits exact(double target, int n, Level level) {
        return new FunnelLimits(exact(target, n, 1 - level.upper), exact(target, n, level.upper));
    }

    public static double standardError(double target, long n) {
        return Math.sqrt(target * (1 - target) / n);
    }

    private static double exact(double target, int n, double quantile) {
        BinomialDistribution counts = BinomialDistribution.of(n, target);
        int smallest = counts.inverseCumulativeProbability(quantile);
        double beyond = (counts.cumulativeProbability(smallest) - quantile) / counts.probability(smallest);
        return (smallest - beyond) / n;
    }

    /// With limits drawn inside what a figure can be.
    public FunnelLimits within(double least, double most) {
        return new FunnelLimits(Math.max(low, least), Math.min(high, most));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
