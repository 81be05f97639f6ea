package care.plumbline.outcomes.figures;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Adds up one patient's courses for each group: of all times, and of each month.
///
/// People are counted beside courses. In a month each person counts under the last earlier month in which the same was
/// counted of them, so that over any period the months add up to people, not to months of people.
final class Shares {

    private final SortedMap<GroupKey, SortedMap<YearMonth, Tally>> byGroup =
            new TreeMap<>(Comparator.comparing(GroupKey::text));

    void add(GroupKey group, YearMonth month, Tally tally) {
        byGroup.computeIfAbsent(group, key -> new TreeMap<>()).merge(month, tally, Tally::plus);
    }

    /// By the text of the group key.
    SortedMap<String, Tally> all() {
        SortedMap<String, Tally> shares = new TreeMap<>();
        byGroup.forEach((group, months) -> {
            Tally whole = months.values().stream().reduce(Tally.EMPTY, Tally::plus);
            shares.put(group.text(), whole.plus(people(whole, new HashMap<>())));
            Map<String, YearMonth> last = new HashMap<>();
            months.forEach((month, tally) -> {
                shares.put(group.in(month).text(), tally.plus(people(tally, last)));
                tally.counts().keySet().forEach(counter -> last.put(counter, month));
            });
        });
        return shares;
    }

    private static Tally people(Tally tally, Map<String, YearMonth> last) {
        Map<String, Long> people = new HashMap<>();
        for (String counter : tally.counts().keySet()) {
            if (!Counter.addsUp(counter)) {
                YearMonth before = last.get(counter);
                people.put(before == null ? Counter.people(counter) : Counter.people(counter, before), 1L);
            }
        }
        return Tally.of(people);
    }
}
