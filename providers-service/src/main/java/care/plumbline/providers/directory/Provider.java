package care.plumbline.providers.directory;

import care.plumbline.providers.directory.ProviderDecision.Decided;
import care.plumbline.providers.directory.ProviderDecision.Refused;
import care.plumbline.providers.directory.ProviderDecision.Unchanged;
import care.plumbline.providers.directory.ProviderEvent.ProviderChanged;
import care.plumbline.providers.directory.ProviderEvent.ProviderRegistered;
import care.plumbline.providers.directory.ProviderRefusal.NotInDirectory;
import care.plumbline.providers.directory.ProviderRefusal.OtherProfile;
import care.plumbline.providers.directory.ProviderRefusal.StaleVersion;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recording;
import java.util.Optional;

/// An entry of the directory. Registered once under the id the health system gives, changed under its version, never
/// removed: what a provider said about a patient keeps its author.
///
/// @param version number of changes so far
public record Provider(String id, long version, Profile profile, LastChange lastChange) {

    public static ProviderDecision register(Optional<Provider> known, RegisterProvider request, Recording recording) {
        return known.map(provider -> provider.isAlso(request.profile()))
                .orElseGet(() -> new Decided(new ProviderRegistered(request.provider(), request.profile(), recording)));
    }

    public static ProviderDecision change(Optional<Provider> known, ChangeProvider request, Recording recording) {
        return known.map(provider -> provider.becomes(request, recording))
                .orElseGet(() -> new Refused(new NotInDirectory()));
    }

    /// The entry after an event: the only way to its next state.
    public static Provider after(Optional<Provider> known, ProviderEvent event) {
        long version = known.map(Provider::version).orElse(0L) + 1;
        return new Provider(event.provider(), version, event.profile(), LastChange.of(event.what(), event.recording()));
    }

    private ProviderDecision isAlso(Profile requested) {
        return profile.equals(requested) ? new Unchanged(this) : new Refused(new OtherProfile());
    }

    private ProviderDecision becomes(ChangeProvider request, Recording recording) {
        if (!request.expected().test(version)) {
            return new Refused(new StaleVersion());
        }
        return profile.equals(request.profile())
                ? new Unchanged(this)
                : new Decided(new ProviderChanged(id, request.profile(), recording));
    }
}
