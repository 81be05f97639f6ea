package care.plumbline.providers.course;

import java.time.LocalDate;

/// Tells that a course took a step. The day may lie in the past, never in the future.
public sealed interface CourseStep {

    LocalDate on();

    /// The first session took place: expectations stated later do not count.
    record StartCourse(LocalDate on) implements CourseStep {}

    /// @param on first day without treatment
    record PauseCourse(LocalDate on) implements CourseStep {}

    /// @param on first day with treatment again
    record ResumeCourse(LocalDate on) implements CourseStep {}

    /// @param on last day
    record EndCourse(LocalDate on, EndReason reason) implements CourseStep {}
}
