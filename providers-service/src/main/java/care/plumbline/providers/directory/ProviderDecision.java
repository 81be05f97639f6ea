package care.plumbline.providers.directory;

/// What the directory makes of a request.
public sealed interface ProviderDecision {

    record Decided(ProviderEvent event) implements ProviderDecision {}

    /// The directory says so already.
    record Unchanged(Provider provider) implements ProviderDecision {}

    record Refused(ProviderRefusal refusal) implements ProviderDecision {}
}
