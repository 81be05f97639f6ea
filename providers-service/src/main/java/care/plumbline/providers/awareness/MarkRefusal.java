package care.plumbline.providers.awareness;

/// Why an item cannot be marked.
public sealed interface MarkRefusal {

    record UnknownItem() implements MarkRefusal {}

    /// It waits for another provider.
    record NotTheRecipient() implements MarkRefusal {}

    /// It waits for nobody.
    record DoesNotWait(ItemState state) implements MarkRefusal {}
}
