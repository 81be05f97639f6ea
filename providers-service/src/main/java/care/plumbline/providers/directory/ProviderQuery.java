package care.plumbline.providers.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which providers are asked for; what is absent does not matter.
///
/// @param offers code of a treatment that they offer on the day
public record ProviderQuery(
        @Nullable String specialty,
        @Nullable String organization,
        @Nullable String offers,
        LocalDate on) {

    boolean finds(Provider provider) {
        Profile profile = provider.profile();
        return (specialty == null || specialty.equals(profile.specialty()))
                && (organization == null || organization.equals(profile.organization()))
                && (offers == null
                        || provider.offer(offers)
                                .filter(offer -> offer.isOn(on))
                                .isPresent());
    }
}
