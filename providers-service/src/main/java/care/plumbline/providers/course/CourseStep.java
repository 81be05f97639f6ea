package care.plumbline.providers.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells that a course took a step. The day may lie in the past, never in the future.
public sealed interface CourseStep {

    LocalDate on();

    /// The first session took place: expectations stated later do not count.
    ///
    /// @param override why it may start although the disclosure is incomplete; without effect otherwise
    /// @param openQuestions ids of the patient's questions about it that are not answered
    record StartCourse(LocalDate on, @Nullable StartNevertheless override, List<String> openQuestions)
            implements CourseStep {}

    /// A reason to start nevertheless.
    record StartNevertheless(OverrideKind kind, String reason) {}

    /// @param on first day without treatment
    record PauseCourse(LocalDate on) implements CourseStep {}

    /// @param on first day with treatment again
    record ResumeCourse(LocalDate on) implements CourseStep {}

    /// @param on last day
    record EndCourse(LocalDate on, EndReason reason) implements CourseStep {}
}
