package care.plumbline.goals.goal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What this service knows of a course of treatment, from the providers' events.
///
/// @param version the newest version heard of
/// @param goals the goals it is for
/// @param startedOn day of the first session; absent until it has taken place
/// @param endedOn last day; absent while it lasts
/// @param treatment code of the treatment; absent where it was heard of before this was kept
/// @param treatmentVersion version of the catalogue entry, frozen for the course
public record KnownCourse(
        String id,
        long version,
        Set<String> goals,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String treatment,
        long treatmentVersion) {

    public KnownCourse {
        goals = Set.copyOf(goals);
    }

    /// Whether it was still to come or lasted on a day.
    boolean openOn(LocalDate day) {
        return endedOn == null || !day.isAfter(endedOn);
    }

    /// Whether something stated that day came too late for this course. The day of the first session is in time.
    boolean sealedBefore(LocalDate statedOn) {
        return startedOn != null && statedOn.isAfter(startedOn);
    }
}
