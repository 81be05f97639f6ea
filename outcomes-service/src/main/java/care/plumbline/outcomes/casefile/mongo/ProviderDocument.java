package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.casefile.Provider;
import org.jspecify.annotations.Nullable;

/// A provider as it is stored.
public record ProviderDocument(
        String id,
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization) {

    static ProviderDocument of(Provider provider) {
        return new ProviderDocument(
                provider.id(),
                provider.name(),
                provider.specialty(),
                provider.painSpecialist(),
                provider.organization());
    }

    Provider provider() {
        return new Provider(id, name, specialty, painSpecialist, organization);
    }
}
