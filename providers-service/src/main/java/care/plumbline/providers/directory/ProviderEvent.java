package care.plumbline.providers.directory;

import care.plumbline.providers.recording.Recording;

/// What happened to an entry of the directory.
public sealed interface ProviderEvent {

    String provider();

    Profile profile();

    Recording recording();

    /// Name of the event among those of providers.
    String what();

    record ProviderRegistered(String provider, Profile profile, Recording recording) implements ProviderEvent {
        @Override
        public String what() {
            return "registered";
        }
    }

    record ProviderChanged(String provider, Profile profile, Recording recording) implements ProviderEvent {
        @Override
        public String what() {
            return "changed";
        }
    }

    /// @param profile as it is
    record OfferChanged(String provider, Profile profile, Offer offer, Recording recording) implements ProviderEvent {
        @Override
        public String what() {
            return "changed";
        }
    }
}
