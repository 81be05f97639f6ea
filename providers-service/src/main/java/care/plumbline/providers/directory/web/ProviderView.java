package care.plumbline.providers.directory.web;

import care.plumbline.providers.directory.Discipline;
import care.plumbline.providers.directory.Offer;
import care.plumbline.providers.directory.Profile;
import care.plumbline.providers.directory.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param discipline absent for a specialty that the code system does not have
/// @param offers what is offered, was, or will be; those outside the usual specialties are marked
record ProviderView(
        String id,
        long version,
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization,
        @Nullable String discipline,
        boolean external,
        List<Offer> offers) {

    static ProviderView of(Provider provider) {
        Profile profile = provider.profile();
        return new ProviderView(
                provider.id(),
                provider.version(),
                profile.name(),
                profile.specialty(),
                profile.painSpecialist(),
                profile.organization(),
                profile.discipline().map(Discipline::code).orElse(null),
                profile.external(),
                provider.offers());
    }
}
