package care.plumbline.providers.awareness;

import care.plumbline.providers.recording.LastChange;
import org.jspecify.annotations.Nullable;

/// What happened to an item of a sheet.
public sealed interface AwarenessEvent {

    String item();

    /// A happening was heard of.
    record Heard(String item, Item fresh) implements AwarenessEvent {}

    /// It found its place, or another one.
    ///
    /// @param delivery where it was put before a PCP
    /// @param change for items that others were told of
    record Placed(String item, ItemState state, @Nullable Delivery delivery, LastChange change)
            implements AwarenessEvent {}

    /// A pack was put together for a PCP.
    record HandedOver(String item, Pack pack, Delivery delivery, LastChange change) implements AwarenessEvent {}

    /// More of the past was heard of before the pack was acknowledged.
    record Completed(String item, Pack pack, LastChange change) implements AwarenessEvent {}

    record Seen(String item, LastChange change) implements AwarenessEvent {}

    record Acknowledged(String item, LastChange change) implements AwarenessEvent {}

    record WentOverdue(String item, LastChange change) implements AwarenessEvent {}
}
