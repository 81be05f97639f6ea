package care.plumbline.goals.goal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What this service knows of a course of treatment, from the providers' events.
///
/// @param version the newest version heard of
/// @param goals the goals it is for
/// @param startedOn day of the first session; absent until it has taken place
public record KnownCourse(
        String id,
        long version,
        Set<String> goals,
        @Nullable LocalDate startedOn) {

    public KnownCourse {
        goals = Set.copyOf(goals);
    }

    /// Whether something stated that day came too late for this course. The day of the first session is in time.
    boolean sealedBefore(LocalDate statedOn) {
        return startedOn != null && statedOn.isAfter(startedOn);
    }
}
