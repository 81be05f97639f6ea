package care.plumbline.goals.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// How many patients are in each state of elicitation, and the share of them who were asked. A figure about one to
/// four people is left out, and with it another one, so that it does not follow from the sum.
///
/// @param patients all of them; absent where they are too few
/// @param states patients by state; absent states are left out
/// @param shareAsked percent who are not never-asked, one decimal; absent where a figure behind it is left out
public record ElicitationFigures(
        @Nullable Long patients,
        Map<ElicitationState, Long> states,
        @Nullable BigDecimal shareAsked) {

    /// Figures about fewer people do not leave the care team.
    public static final long FEWEST = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ElicitationFigures of(ToLongFunction<ElicitationState> count) {
        Map<ElicitationState, Long> counted = new EnumMap<>(ElicitationState.class);
        for (ElicitationState state : ElicitationState.values()) {
            counted.put(state, count.applyAsLong(state));
        }
        long all = counted.values().stream().mapToLong(Long::longValue).sum();
        Set<ElicitationState> leftOut = leftOut(counted);
        Map<ElicitationState, Long> shown = new EnumMap<>(counted);
        shown.keySet().removeAll(leftOut);
        boolean tooFew = all < FEWEST;
        return new ElicitationFigures(
                tooFew ? null : all,
                tooFew ? Map.of() : shown,
                tooFew || leftOut.contains(ElicitationState.NEVER_ASKED) ? null : share(counted, all));
    }

    private static Set<ElicitationState> leftOut(Map<ElicitationState, Long> counted) {
        Set<ElicitationState> small = EnumSet.noneOf(ElicitationState.class);
        counted.forEach((state, n) -> {
            if (n > 0 && n < FEWEST) {
                small.add(state);
            }
        });
        if (small.size() == 1) {
            next(counted, small).ifPresent(small::add);
        }
        return small;
    }

    /// The smallest of the other figures, but none of nobody: that hides nothing.
    private static Optional<ElicitationState> next(Map<ElicitationState, Long> counted, Set<ElicitationState> small) {
        return counted.entrySet().stream()
                .filter(each -> !small.contains(each.getKey()) && each.getValue() > 0)
                .min(Comparator.comparing(Map.Entry<ElicitationState, Long>::getValue))
                .map(Map.Entry::getKey);
    }

    private static BigDecimal share(Map<ElicitationState, Long> counted, long all) {
        long asked = all - counted.getOrDefault(ElicitationState.NEVER_ASKED, 0L);
        return BigDecimal.valueOf(asked).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
