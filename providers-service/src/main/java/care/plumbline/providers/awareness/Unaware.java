package care.plumbline.providers.awareness;

import java.time.Instant;

/// A patient whose PCP is late in becoming aware.
///
/// @param provider The PCP.
/// @param overdue How many items are overdue.
/// @param since Since when the first of them is.
public record Unaware(String patient, String provider, int overdue, Instant since) {}
