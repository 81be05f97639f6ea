package care.plumbline.providers.directory;

/// Why a request to the directory is refused.
public sealed interface ProviderRefusal {

    record NotInDirectory() implements ProviderRefusal {}

    /// The id is taken, by an entry with another profile.
    record OtherProfile() implements ProviderRefusal {}

    record StaleVersion() implements ProviderRefusal {}
}
