package care.plumbline.providers.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the directory says about a provider.
///
/// @param name Shown to patients and team.
/// @param specialty Specialty code, for example `physical-therapy`.
/// @param painSpecialist Pain specialist, independent of the specialty.
/// @param organization Absent for a provider outside every organisation.
/// @param external Has no login here: what they do is entered by others.
public record Profile(
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization,
        boolean external) {

    public Profile {
        if (name.isBlank() || specialty.isBlank()) {
            throw new IllegalArgumentException("a provider has a name and a specialty");
        }
    }

    /// Empty for a specialty that this release's code system does not have.
    public Optional<Discipline> discipline() {
        return Specialty.of(specialty).map(Specialty::discipline);
    }
}
