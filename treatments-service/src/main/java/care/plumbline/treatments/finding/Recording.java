package care.plumbline.treatments.finding;

import java.time.Instant;

/// Who did it, and when we heard of it.
public record Recording(Instant at, String by) {}
