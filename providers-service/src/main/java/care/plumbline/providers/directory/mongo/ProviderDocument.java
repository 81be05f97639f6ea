package care.plumbline.providers.directory.mongo;

import care.plumbline.providers.directory.Profile;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.recording.LastChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A provider as stored.
public record ProviderDocument(
        String provider,
        long version,
        String name,
        String specialty,
        boolean painSpecialist,
        @Nullable String organization,
        String lastChange,
        Instant recordedAt,
        String recordedBy) {

    static ProviderDocument of(Provider provider) {
        Profile profile = provider.profile();
        LastChange last = provider.lastChange();
        return new ProviderDocument(
                provider.id(),
                provider.version(),
                profile.name(),
                profile.specialty(),
                profile.painSpecialist(),
                profile.organization(),
                last.what(),
                last.at(),
                last.by());
    }

    Provider toProvider() {
        return new Provider(
                provider,
                version,
                new Profile(name, specialty, painSpecialist, organization),
                new LastChange(lastChange, recordedAt, recordedBy));
    }
}
