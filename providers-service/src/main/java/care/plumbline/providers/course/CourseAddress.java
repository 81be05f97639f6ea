package care.plumbline.providers.course;

import java.util.function.LongPredicate;

/// The course that a request is about.
///
/// @param expected accepts the version of the course that the request was made from
public record CourseAddress(String patient, String course, LongPredicate expected) {}
