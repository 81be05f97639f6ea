package care.plumbline.providers.directory;

import org.jspecify.annotations.Nullable;

/// What the directory says about a provider.
///
/// @param name Shown to patients and team.
/// @param specialty Specialty code, for example `physical-therapy`.
/// @param painSpecialist Pain specialist, independent of the specialty.
/// @param organization Absent for a provider outside every organisation.
public record Profile(
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization) {

    public Profile {
        if (name.isBlank() || specialty.isBlank()) {
            throw new IllegalArgumentException("a provider has a name and a specialty");
        }
    }
}
