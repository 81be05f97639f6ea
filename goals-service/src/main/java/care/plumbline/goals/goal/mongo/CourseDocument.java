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
        @Nullable LocalDate startedOn) {

    static CourseDocument of(KnownCourse course) {
        return new CourseDocument(
                course.id(), course.version(), course.goals().stream().sorted().toList(), course.startedOn());
    }

    KnownCourse course() {
        return new KnownCourse(id, version, Set.copyOf(goals), startedOn);
    }
}
