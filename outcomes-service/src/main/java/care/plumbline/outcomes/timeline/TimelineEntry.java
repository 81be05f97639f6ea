package care.plumbline.outcomes.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a patient.
///
/// @param on when it was so
/// @param recordedAt when the newest version of the fact that says so was recorded
/// @param fact key of that fact, e.g. `course/c1`
/// @param detail tells apart what one fact says on one day, e.g. the provider
/// @param words what happened, in words
public record TimelineEntry(
        LocalDate on,
        TimelineKind kind,
        String fact,
        String detail,
        Instant recordedAt,
        long version,
        @Nullable String goal,
        @Nullable String course,
        @Nullable String provider,
        String words) {

    /// The order of a timeline.
    public static final Comparator<TimelineEntry> ORDER = Comparator.comparing(TimelineEntry::place, Place.ORDER);

    public Place place() {
        return new Place(on, kind, fact, detail);
    }

    /// A place in a timeline.
    public record Place(LocalDate on, TimelineKind kind, String fact, String detail) {

        static final Comparator<Place> ORDER = Comparator.comparing(Place::on)
                .thenComparing(Place::kind)
                .thenComparing(Place::fact)
                .thenComparing(Place::detail);

        /// In one piece, as a page's cursor holds it.
        public String text() {
            return on + " " + kind + " " + fact + " " + detail;
        }

        public static Place parse(String text) {
            String[] parts = text.split(" ", 4);
            return new Place(LocalDate.parse(parts[0]), TimelineKind.valueOf(parts[1]), parts[2], parts[3]);
        }
    }
}
