package care.plumbline.providers.directory.web;

import care.plumbline.providers.directory.Profile;
import care.plumbline.web.input.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param painSpecialist false where absent
/// @param external false where absent
/// @param organization absent for a provider outside every organisation
record ProviderRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Identifier String specialty,
        @Nullable Boolean painSpecialist,
        @Nullable @Identifier String organization,
        @Nullable Boolean external) {

    Profile profile() {
        return new Profile(
                name, specialty, Boolean.TRUE.equals(painSpecialist), organization, Boolean.TRUE.equals(external));
    }
}
