package care.plumbline.treatments.catalogue;

import java.time.Instant;

/// Who made a version, when, and why.
public record Recorded(Instant at, String by, String reason) {}
