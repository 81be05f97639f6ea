package care.plumbline.outcomes.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Whether services differ more than chance explains, so that limits by chance alone would point at too many of them
/// (clinical methods 9).
///
/// @param k how many services
/// @param phi mean square of their distances from the target, in standard errors; 1 by chance alone
public record OverDispersion(int k, double phi) {

    private static final double TAIL = 0.1;

    /// @param distances from the target, in standard errors; at least two
    public static OverDispersion of(List<Double> distances) {
        return new OverDispersion(
                distances.size(),
                distances.stream().mapToDouble(z -> z * z).average().orElseThrow());
    }

    /// A tenth of the services at each end count as the next one inward.
    public static OverDispersion winsorised(List<Double> distances) {
        List<Double> sorted = distances.stream().sorted().toList();
        int tail = (int) Math.round(TAIL * sorted.size());
        double lowest = sorted.get(tail);
        double highest = sorted.get(sorted.size() - 1 - tail);
        return of(
                sorted.stream().map(z -> Math.min(Math.max(z, lowest), highest)).toList());
    }

    public boolean isBeyondChance() {
        return k * phi > k - 1;
    }

    /// What standard errors are multiplied by.
    public double inflation() {
        return isBeyondChance() ? Math.sqrt(phi) : 1;
    }

    /// Variance between services to be added to each one's own.
    ///
    /// @param standardErrors of the services
    public double tauSquared(List<Double> standardErrors) {
        double weights =
                standardErrors.stream().mapToDouble(se -> 1 / (se * se)).sum();
        double squares =
                standardErrors.stream().mapToDouble(se -> Math.pow(se, -4)).sum();
        return isBeyondChance() ? (k * phi - (k - 1)) / (weights - squares / weights) : 0;
    }

    /// How likely so much difference is by chance alone.
    public double p() {
        return ChiSquaredDistribution.of(k - 1.0).survivalProbability(k * phi);
    }
}
