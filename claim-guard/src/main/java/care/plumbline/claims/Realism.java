package care.plumbline.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/// The chance of an improvement when those of treated people spread normally around a mean: what is expected, against
/// what the evidence expects. It judges the goal, not the patient; chances of several goals must not be multiplied.
public final class Realism {

    /// Whoever expects less than four in five treated people got has resigned.
    public static final int RESIGNATION_PERCENTILE = 20;

    private static final int DECIMALS = 4;

    private Realism() {}

    /// The chance to improve by at least `need`.
    ///
    /// @param need improvement points
    /// @param mu mean improvement within treated patients, never a difference between groups
    /// @param sigma standard deviation between patients
    /// @param se standard error of mu, where known
    public static Chance chanceOf(BigDecimal need, BigDecimal mu, BigDecimal sigma, @Nullable BigDecimal se) {
        return Chance.of(atLeast(need, normal(mu, sigma, se)));
    }

    /// The chance to reach a score, with regard to the end of the scale.
    public static Chance chanceOf(Reach reach, BigDecimal mu, BigDecimal sigma, @Nullable BigDecimal se) {
        return chanceOf(reach.need(), mu, sigma, se);
    }

    /// The chance to improve by at least `need`, when mean and deviation come from a few people only: Student's t with
    /// the prediction scale `sigma * sqrt(1 + 1/people)`.
    public static Chance chanceAmongFew(BigDecimal need, BigDecimal mu, BigDecimal sigma, int people) {
        return Chance.of(atLeastAmongFew(need, mu, sigma, people));
    }

    /// What to need instead of `need` on a scale of whole steps: half a step less, as the normal curve is continuous.
    public static BigDecimal withContinuity(BigDecimal need, BigDecimal step) {
        return need.subtract(step.divide(BigDecimal.TWO));
    }

    /// The improvement that `percent` of 100 treated people stay below; 4 decimals. A score with a chance of 20 % lies
    /// at percentile 80.
    public static BigDecimal improvementAtPercentile(
            int percent, BigDecimal mu, BigDecimal sigma, @Nullable BigDecimal se) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("a percentile lies between 1 and 99");
        }
        return new BigDecimal(quantile(percent, normal(mu, sigma, se))).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /// Whether an expected improvement is below what four in five treated people got.
    public static boolean isResigned(BigDecimal expected, BigDecimal mu, BigDecimal sigma, @Nullable BigDecimal se) {
        return expected.compareTo(improvementAtPercentile(RESIGNATION_PERCENTILE, mu, sigma, se)) < 0;
    }

    static double atLeast(BigDecimal need, ContinuousDistribution improvements) {
        return improvements.survivalProbability(need.doubleValue());
    }

    static double atLeastAmongFew(BigDecimal need, BigDecimal mu, BigDecimal sigma, int people) {
        if (people < 2) {
            throw new IllegalArgumentException("fewer than two people have no spread");
        }
        double scale = spread(sigma, null) * Math.sqrt(1 + 1.0 / people);
        return TDistribution.of(people - 1).survivalProbability((need.doubleValue() - mu.doubleValue()) / scale);
    }

    static double quantile(int percent, ContinuousDistribution improvements) {
        return improvements.inverseCumulativeProbability(percent / 100.0);
    }

    static ContinuousDistribution normal(BigDecimal mu, BigDecimal sigma, @Nullable BigDecimal se) {
        return NormalDistribution.of(mu.doubleValue(), spread(sigma, se));
    }

    private static double spread(BigDecimal sigma, @Nullable BigDecimal se) {
        if (sigma.signum() <= 0 || (se != null && se.signum() < 0)) {
            throw new IllegalArgumentException("a spread is greater than 0, a standard error not negative");
        }
        return Math.hypot(sigma.doubleValue(), se == null ? 0 : se.doubleValue());
    }
}
