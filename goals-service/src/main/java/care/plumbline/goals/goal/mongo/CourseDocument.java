package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.KnownCourse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a course, as it is stored.
public record CourseDocument(
        String id,
        long version,
        List<String> goals,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String treatment,
        @Nullable Long treatmentVersion) {

    static CourseDocument of(KnownCourse course) {
        return new CourseDocument(
                course.id(),
                course.version(),
                course.goals().stream().sorted().toList(),
                course.startedOn(),
                course.endedOn(),
                course.treatment(),
                course.treatmentVersion());
    }

    KnownCourse course() {
        return new KnownCourse(
                id,
                version,
                Set.copyOf(goals),
                startedOn,
                endedOn,
                treatment,
                treatmentVersion == null ? 0 : treatmentVersion);
    }
}
