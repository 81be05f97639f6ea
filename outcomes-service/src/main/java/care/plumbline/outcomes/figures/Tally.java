package care.plumbline.outcomes.figures;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;

/// Whole numbers by the name of what they count. They add and subtract exactly, in any order; what is 0 is not
/// in it.
///
/// @param counts never holds a 0
public record Tally(SortedMap<String, Long> counts) {

    public static final Tally EMPTY = new Tally(new TreeMap<>());

    public Tally {
        counts = new TreeMap<>(counts);
        counts.values().removeIf(count -> count == 0);
    }

    public static Tally of(Map<String, Long> counts) {
        return new Tally(new TreeMap<>(counts));
    }

    /// How many; 0 where nothing was counted.
    public long of(String counter) {
        return counts.getOrDefault(counter, 0L);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /// @throws ArithmeticException rather than a wrong number
    public Tally plus(Tally other) {
        return combined(other, Math::addExact);
    }

    /// @throws ArithmeticException rather than a wrong number
    public Tally minus(Tally other) {
        return combined(other, Math::subtractExact);
    }

    private Tally combined(Tally other, LongBinaryOperator operator) {
        if (other.isEmpty()) {
            return this;
        }
        SortedMap<String, Long> sums = new TreeMap<>(counts);
        other.counts.forEach((counter, count) ->
                sums.compute(counter, (name, own) -> operator.applyAsLong(own == null ? 0 : own, count)));
        return new Tally(sums);
    }
}
