package care.plumbline.providers.recording;

import java.time.Instant;
import java.time.LocalDate;

/// The circumstances in which the service hears of something.
///
/// @param at When, to the millisecond.
/// @param today The same moment as a date in the time zone of the deployment: nothing can have happened after it.
/// @param by Subject of the token that brought it.
public record Recording(Instant at, LocalDate today, String by) {}
