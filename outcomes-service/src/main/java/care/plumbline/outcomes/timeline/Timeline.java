package care.plumbline.outcomes.timeline;

import care.plumbline.outcomes.casefile.Facts;
import care.plumbline.outcomes.timeline.TimelineEntry.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything dated in a case file, in the order in which it was so. It is made of the facts alone: rebuilt from the
/// events of all services, it is the same.
///
/// @param entries oldest first
public record Timeline(List<TimelineEntry> entries) {

    public Timeline {
        entries = List.copyOf(entries);
    }

    public static Timeline of(Facts facts) {
        return new Timeline(facts.byKey().values().stream()
                .flatMap(fact -> new FactEntries(fact).all())
                .sorted(TimelineEntry.ORDER)
                .toList());
    }

    /// A part of it, both days included.
    ///
    /// @param after the last entry of the page before; absent for the first page
    public List<TimelineEntry> page(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Place after, int limit) {
        return entries.stream()
                .filter(entry -> from == null || !entry.on().isBefore(from))
                .filter(entry -> to == null || !entry.on().isAfter(to))
                .filter(entry -> after == null || Place.ORDER.compare(entry.place(), after) > 0)
                .limit(limit)
                .toList();
    }
}
