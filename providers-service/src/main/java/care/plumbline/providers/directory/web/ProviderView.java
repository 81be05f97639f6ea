package care.plumbline.providers.directory.web;

import care.plumbline.providers.directory.Profile;
import care.plumbline.providers.directory.Provider;
import org.jspecify.annotations.Nullable;

record ProviderView(
        String id,
        long version,
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization) {

    static ProviderView of(Provider provider) {
        Profile profile = provider.profile();
        return new ProviderView(
                provider.id(),
                provider.version(),
                profile.name(),
                profile.specialty(),
                profile.painSpecialist(),
                profile.organization());
    }
}
