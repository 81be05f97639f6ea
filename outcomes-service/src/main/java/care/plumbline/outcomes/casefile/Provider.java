package care.plumbline.outcomes.casefile;

import org.jspecify.annotations.Nullable;

/// Who somebody of the care team is.
///
/// @param specialty code, e.g. `physical-therapy`
/// @param organization absent for one outside
public record Provider(
        String id,
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization) {}
