package care.plumbline.providers.course;

/// What came of a request about a course, once it is stored.
public sealed interface CourseResult {

    /// @param changed false when it was so already
    record Done(Course course, boolean changed) implements CourseResult {}

    record Refused(CourseRefusal refusal) implements CourseResult {}
}
