package care.plumbline.outcomes.timeline.web;

import care.plumbline.outcomes.timeline.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that happened.
///
/// @param on when it was so
/// @param recordedAt when the newest version of the fact that says so was recorded
/// @param source the service that tells it
/// @param fact key of the fact that says so
record TimelineEntryView(
        LocalDate on,
        Instant recordedAt,
        String source,
        String kind,
        String fact,
        long version,
        @Nullable String goal,
        @Nullable String course,
        @Nullable String provider,
        String words) {

    static TimelineEntryView of(TimelineEntry entry) {
        return new TimelineEntryView(
                entry.on(),
                entry.recordedAt(),
                entry.kind().source(),
                entry.kind().code(),
                entry.fact(),
                entry.version(),
                entry.goal(),
                entry.course(),
                entry.provider(),
                entry.words());
    }
}
