package care.plumbline.outcomes.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides which counts may be shown: none about one to four people. A zero is about nobody and is shown,
/// unless all of them are fewer than five.
///
/// Each table is protected against subtraction from its own total; tables of the same courses are not protected
/// against subtraction from each other, except where one splits up the other.
final class SmallCells {

    private SmallCells() {}

    /// A count by itself.
    static Count count(Tally tally, String counter) {
        return isSmall(tally, counter)
                ? new Count.Withheld(Count.Reason.FEWER_THAN_5)
                : new Count.Shown(tally.of(counter));
    }

    /// A count out of a total.
    static Count count(Tally tally, String total, String counter) {
        return isSmall(tally, total) ? new Count.Withheld(Count.Reason.FEWER_THAN_5) : count(tally, counter);
    }

    /// Counts that make up a total that is known: what is withheld must not follow from what is shown. So two
    /// or more are withheld, together about enough people, or none is.
    static <K> Map<K, Count> parts(Tally tally, String total, Map<K, String> counters) {
        Set<String> withheld = withheld(tally, counters);
        Map<K, Count> parts = new LinkedHashMap<>();
        counters.forEach((key, counter) -> {
            Count alone = count(tally, total, counter);
            parts.put(
                    key,
                    alone.isShown() && withheld.contains(counter)
                            ? new Count.Withheld(Count.Reason.PROTECTS_ANOTHER)
                            : alone);
        });
        return parts;
    }

    private static Set<String> withheld(Tally tally, Map<?, String> counters) {
        List<String> bySize = new ArrayList<>(counters.values());
        bySize.removeIf(counter -> tally.of(counter) == 0);
        bySize.sort(Comparator.comparingLong(counter -> people(tally, counter)));
        Set<String> withheld = new HashSet<>();
        long people = 0;
        for (String counter : bySize) {
            boolean tells = !withheld.isEmpty() && (withheld.size() < 2 || people < Count.FEWEST_PEOPLE);
            if (isSmall(tally, counter) || tells) {
                withheld.add(counter);
                people += people(tally, counter);
            }
        }
        return withheld;
    }

    private static boolean isSmall(Tally tally, String counter) {
        return tally.of(counter) != 0 && people(tally, counter) < Count.FEWEST_PEOPLE;
    }

    private static long people(Tally tally, String counter) {
        return tally.of(Counter.people(counter));
    }
}
