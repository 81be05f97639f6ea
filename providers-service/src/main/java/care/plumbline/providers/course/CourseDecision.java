package care.plumbline.providers.course;

/// What a course makes of a request.
public sealed interface CourseDecision {

    record Decided(CourseEvent event) implements CourseDecision {}

    /// It is so already.
    record Unchanged() implements CourseDecision {}

    record Refused(CourseRefusal refusal) implements CourseDecision {}
}
