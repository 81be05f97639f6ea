package care.plumbline.providers.directory;

/// What came of a request to the directory, once it is stored.
public sealed interface ProviderResult {

    /// @param changed false when the directory said so already
    record Done(Provider provider, boolean changed) implements ProviderResult {}

    record Refused(ProviderRefusal refusal) implements ProviderResult {}
}
