package care.plumbline.outcomes.measurement;

import java.time.Instant;

/// When we heard of it, and who said so.
///
/// @param by subject of the token
public record Recorded(Instant at, String by) {}
