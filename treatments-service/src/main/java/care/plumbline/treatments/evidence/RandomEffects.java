package care.plumbline.treatments.evidence;

import java.util.List;

/// Several studies of the same thing that differ by more than chance, pooled after DerSimonian and Laird (Control Clin
/// Trials 1986;7:177-188).
///
/// @param q Cochran's Q
/// @param tauSquared variance between the studies
/// @param mean pooled mean
/// @param standardError of the pooled mean
record RandomEffects(double q, int degreesOfFreedom, double tauSquared, double mean, double standardError) {

    static RandomEffects of(List<Estimate> estimates) {
        Required.that(!estimates.isEmpty(), "nothing to pool");
        double weights = 0;
        double squaredWeights = 0;
        for (Estimate estimate : estimates) {
            weights += 1 / estimate.variance();
            squaredWeights += 1 / (estimate.variance() * estimate.variance());
        }
        double q = q(estimates, weightedMean(estimates, 0));
        int freedom = estimates.size() - 1;
        double tauSquared = freedom == 0 ? 0 : Math.max(0, (q - freedom) / (weights - squaredWeights / weights));
        return new RandomEffects(
                q, freedom, tauSquared, weightedMean(estimates, tauSquared), standardError(estimates, tauSquared));
    }

    /// Share of the variation that is not chance, in percent.
    double iSquared() {
        return q <= degreesOfFreedom ? 0 : 100 * (q - degreesOfFreedom) / q;
    }

    private static double q(List<Estimate> estimates, double mean) {
        double q = 0;
        for (Estimate estimate : estimates) {
            q += (estimate.value() - mean) * (estimate.value() - mean) / estimate.variance();
        }
        return q;
    }

    private static double weightedMean(List<Estimate> estimates, double tauSquared) {
        double sum = 0;
        double weights = 0;
        for (Estimate estimate : estimates) {
            double weight = 1 / (estimate.variance() + tauSquared);
            sum += weight * estimate.value();
            weights += weight;
        }
        return sum / weights;
    }

    private static double standardError(List<Estimate> estimates, double tauSquared) {
        double weights = 0;
        for (Estimate estimate : estimates) {
            weights += 1 / (estimate.variance() + tauSquared);
        }
        return 1 / Math.sqrt(weights);
    }
}
