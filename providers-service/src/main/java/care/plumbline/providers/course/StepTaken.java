package care.plumbline.providers.course;

import java.time.LocalDate;

/// A step of a course as it was told; with its recording it keeps both times.
///
/// @param what `started`, `paused`, `resumed` or `ended`
/// @param on when it was so
public record StepTaken(String what, LocalDate on) {}
