package care.plumbline.providers.course;

import java.time.LocalDate;

/// The end of a course.
///
/// @param on Last day.
public record Ending(LocalDate on, EndReason reason) {}
