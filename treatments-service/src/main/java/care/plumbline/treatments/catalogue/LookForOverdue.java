package care.plumbline.treatments.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/// Asks whether sources of an entry have to be read again.
public record LookForOverdue(LocalDate today, Instant now) {}
