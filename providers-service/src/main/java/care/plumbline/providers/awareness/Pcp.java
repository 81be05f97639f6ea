package care.plumbline.providers.awareness;

import java.time.Instant;

/// The primary care provider of a patient.
///
/// @param provider Id in the directory.
/// @param since From when what happens is put before them one by one; what was recorded before came as a pack.
public record Pcp(String provider, Instant since) {}
