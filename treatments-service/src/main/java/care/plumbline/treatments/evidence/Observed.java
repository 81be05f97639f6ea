package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The improvement of a group of people around a judging window, from the published arms nearest to it in weeks.
///
/// Arms with a spread and a number of people are pooled by random effects. Only where none of the nearest has both, the
/// nearest are averaged, by their numbers of people where all have one; the error of such a mean is not known.
///
/// @param arms the arms used
record Observed(
        BigDecimal mean,
        @Nullable BigDecimal standardDeviation,
        @Nullable BigDecimal standardError,
        @Nullable Integer n,
        @Nullable Integer weeks,
        List<Arm> arms) {

    static Optional<Observed> nearest(List<Arm> arms, JudgingWindow window) {
        return arms.stream()
                .map(arm -> window.distance(arm.weeks()))
                .min(Comparator.naturalOrder())
                .map(distance -> of(arms.stream()
                        .filter(arm -> window.distance(arm.weeks()) == distance)
                        .toList()));
    }

    private static Observed of(List<Arm> nearest) {
        List<Arm> weighted = nearest.stream().filter(Arm::weighted).toList();
        if (weighted.isEmpty()) {
            return averaged(nearest);
        }
        return weighted.size() == 1 ? single(weighted.getFirst()) : pooled(weighted);
    }

    private static Observed single(Arm arm) {
        double error = Math.sqrt(variance(arm));
        return new Observed(
                arm.improvement(), arm.standardDeviation(), Figures.decimal(error), arm.n(), arm.weeks(), List.of(arm));
    }

    private static Observed pooled(List<Arm> arms) {
        RandomEffects effects = RandomEffects.of(arms.stream()
                .map(arm -> new Estimate(arm.improvement().doubleValue(), variance(arm)))
                .toList());
        return new Observed(
                Figures.decimal(effects.mean()),
                Spread.pooled(arms),
                Figures.decimal(effects.standardError()),
                people(arms),
                oneTime(arms),
                arms);
    }

    private static Observed averaged(List<Arm> arms) {
        boolean counted = arms.stream().allMatch(arm -> arm.n() != null);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Arm arm : arms) {
            BigDecimal weight = counted ? BigDecimal.valueOf(Objects.requireNonNull(arm.n())) : BigDecimal.ONE;
            sum = sum.add(weight.multiply(arm.improvement()));
            weights = weights.add(weight);
        }
        BigDecimal mean = arms.size() == 1 ? arms.getFirst().improvement() : Figures.quotient(sum, weights);
        return new Observed(mean, Spread.pooled(arms), null, people(arms), oneTime(arms), arms);
    }

    private static double variance(Arm arm) {
        double deviation = Objects.requireNonNull(arm.standardDeviation()).doubleValue();
        return deviation * deviation / Objects.requireNonNull(arm.n());
    }

    /// People of one arm who were seen twice are counted once.
    private static @Nullable Integer people(List<Arm> arms) {
        Map<String, Integer> bySource = new HashMap<>();
        for (Arm arm : arms) {
            Integer n = arm.n();
            if (n == null) {
                return null;
            }
            bySource.merge(arm.source(), n, Math::max);
        }
        return bySource.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static @Nullable Integer oneTime(List<Arm> arms) {
        int weeks = arms.getFirst().weeks();
        return arms.stream().allMatch(arm -> arm.weeks() == weeks) ? Integer.valueOf(weeks) : null;
    }
}
