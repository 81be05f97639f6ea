package care.plumbline.providers.awareness;

/// What came of marking an item, once it is stored.
public sealed interface MarkResult {

    /// @param changed false when it was so already
    record Done(Item item, boolean changed) implements MarkResult {}

    record Refused(MarkRefusal refusal) implements MarkResult {}
}
