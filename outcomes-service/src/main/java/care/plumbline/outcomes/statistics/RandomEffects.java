package care.plumbline.outcomes.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/// What several estimates of similar things have in common, and how much they differ beyond chance: DerSimonian and
/// Laird
/// 1986 (clinical methods 8).
///
/// @param k how many estimates
/// @param q weighted squares around the common mean; k - 1 is expected by chance
/// @param tauSquared variance between them beyond chance; 0: they cannot be told apart
/// @param mean common mean
/// @param standardError of the mean
public record RandomEffects(int k, double q, double tauSquared, double mean, double standardError) {

    private static final double UPPER = 0.975;

    /// @param estimates at least two
    public static RandomEffects of(List<Estimate> estimates) {
        double weights = sum(estimates, Estimate::weight);
        double fixed = sum(estimates, one -> one.weight() * one.value()) / weights;
        double q = sum(estimates, one -> one.weight() * (one.value() - fixed) * (one.value() - fixed));
        double tauSquared = Math.max(
                0,
                (q - (estimates.size() - 1))
                        / (weights - sum(estimates, one -> one.weight() * one.weight()) / weights));
        double precision = sum(estimates, one -> 1 / (one.variance() + tauSquared));
        double mean = sum(estimates, one -> one.value() / (one.variance() + tauSquared)) / precision;
        return new RandomEffects(estimates.size(), q, tauSquared, mean, 1 / Math.sqrt(precision));
    }

    /// How much of what is seen between them is beyond chance, in percent.
    public double iSquared() {
        return q == 0 ? 0 : Math.max(0, 100 * (q - (k - 1)) / q);
    }

    /// One estimate drawn towards the common mean, the more the less is known of it.
    public Shrunken shrunken(Estimate own) {
        double towards = own.variance() / (own.variance() + tauSquared);
        return new Shrunken(
                towards * mean + (1 - towards) * own.value(), Math.sqrt((1 - towards) * own.variance()), 1 - towards);
    }

    /// Where one more of them is to be expected: Student's t with k - 2. Needs three.
    public Interval prediction() {
        double half = TDistribution.of(k - 2.0).inverseCumulativeProbability(UPPER)
                * Math.sqrt(tauSquared + standardError * standardError);
        return new Interval(mean - half, mean + half);
    }

    private static double sum(List<Estimate> estimates, ToDoubleFunction<Estimate> term) {
        return estimates.stream().mapToDouble(term).sum();
    }
}
