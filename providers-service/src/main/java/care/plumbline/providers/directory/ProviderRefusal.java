package care.plumbline.providers.directory;

/// Why a request to the directory is refused.
public sealed interface ProviderRefusal {

    record NotInDirectory() implements ProviderRefusal {}

    /// The id is taken, by an entry with another profile.
    record OtherProfile() implements ProviderRefusal {}

    record StaleVersion() implements ProviderRefusal {}

    /// Not in the catalogue as far as it was heard of: it may still be on its way.
    record UnknownTreatment() implements ProviderRefusal {}

    record EndsBeforeItBegins() implements ProviderRefusal {}

    record TooManyOffers(int most) implements ProviderRefusal {}
}
