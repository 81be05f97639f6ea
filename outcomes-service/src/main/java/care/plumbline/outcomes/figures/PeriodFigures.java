package care.plumbline.outcomes.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// The figures of a group over a period: the sum of its months.
///
/// Months are taken in blocks of at least five judged people, which are the same for every question, and a period is
/// widened to whole blocks. So the difference of two periods is never about fewer than five people.
///
/// @param covers the months that are in it
record PeriodFigures(Period covers, Tally tally, Instant changedAt) {

    /// @param months all of the group's, in their order
    /// @return empty where no course started in the period
    static Optional<PeriodFigures> of(List<Group> months, Period asked) {
        List<Group> within = blocks(months).stream()
                .filter(block -> asked.meets(month(block.getFirst()), month(block.getLast())))
                .flatMap(List::stream)
                .toList();
        return within.isEmpty() ? Optional.empty() : Optional.of(sum(within));
    }

    /// Exactly the months that another group's figures cover.
    static Optional<PeriodFigures> exactly(List<Group> months, Period covered) {
        List<Group> within = months.stream()
                .filter(one -> covered.meets(month(one), month(one)))
                .toList();
        return within.isEmpty() ? Optional.empty() : Optional.of(sum(within));
    }

    private static List<List<Group>> blocks(List<Group> months) {
        List<List<Group>> blocks = new ArrayList<>();
        List<Group> open = new ArrayList<>();
        for (Group month : months) {
            open.add(month);
            if (people(open) >= Count.FEWEST_PEOPLE) {
                blocks.add(open);
                open = new ArrayList<>();
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(open);
        } else {
            blocks.getLast().addAll(open);
        }
        return blocks.stream().filter(block -> !block.isEmpty()).toList();
    }

    private static long people(List<Group> months) {
        return sum(months).tally().of(Counter.people(Counter.JUDGED));
    }

    private static PeriodFigures sum(List<Group> months) {
        YearMonth first = month(months.getFirst());
        Map<String, Long> sums = new TreeMap<>();
        for (Group month : months) {
            month.tally()
                    .counts()
                    .forEach((counter, count) ->
                            Counter.within(counter, first).ifPresent(name -> sums.merge(name, count, Math::addExact)));
        }
        return new PeriodFigures(
                new Period(first, month(months.getLast())),
                Tally.of(sums),
                months.stream()
                        .map(Group::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static YearMonth month(Group group) {
        return Objects.requireNonNull(group.key().month(), "of a month");
    }
}
