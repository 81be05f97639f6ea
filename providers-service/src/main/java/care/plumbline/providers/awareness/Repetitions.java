package care.plumbline.providers.awareness;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Judgements are told of at every change of a figure. For the PCP only those count that change the phase or a result
/// class: one that says the same as the version before it is a repetition, in whatever order they are heard of.
final class Repetitions {

    private Repetitions() {}

    /// @param items of one sheet; the first judgement of an entity on a sheet always counts
    static Set<String> among(Collection<Item> items) {
        List<Item> judgements = items.stream()
                .filter(item -> item.happening() != null && item.happening().verdict() != null)
                .sorted(Comparator.comparingLong(Repetitions::version))
                .toList();
        Map<String, String> latest = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (Item item : judgements) {
            Happening happening = item.happening();
            if (happening != null
                    && happening.verdict() != null
                    && happening.verdict().equals(latest.put(happening.entity(), happening.verdict()))) {
                repeated.add(item.id());
            }
        }
        return repeated;
    }

    private static long version(Item item) {
        Happening happening = item.happening();
        return happening == null ? 0 : happening.version();
    }
}
