package care.plumbline.providers.awareness;

import care.plumbline.providers.awareness.AwarenessEvent.Acknowledged;
import care.plumbline.providers.awareness.AwarenessEvent.Completed;
import care.plumbline.providers.awareness.AwarenessEvent.HandedOver;
import care.plumbline.providers.awareness.AwarenessEvent.Heard;
import care.plumbline.providers.awareness.AwarenessEvent.Placed;
import care.plumbline.providers.awareness.AwarenessEvent.Seen;
import care.plumbline.providers.awareness.AwarenessEvent.WentOverdue;
import care.plumbline.providers.recording.LastChange;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing the PCP must be aware of: a happening, or a handover pack.
///
/// @param happening absent for a handover pack
/// @param pack absent for a happening
/// @param heardAt when it was heard of here
/// @param delivery absent until it is put before a PCP, and after it was taken back
/// @param version number of changes that were announced so far; 0: nobody was told of it
/// @param last the last of them
public record Item(
        String id,
        @Nullable Happening happening,
        @Nullable Pack pack,
        Instant heardAt,
        ItemState state,
        @Nullable Delivery delivery,
        long version,
        @Nullable LastChange last) {

    public static final String HANDOVER = "handover";

    static final Comparator<Item> OLDEST_FIRST = Comparator.comparing(Item::at).thenComparing(Item::id);

    public Item {
        if ((happening == null) == (pack == null)) {
            throw new IllegalArgumentException("an item is a happening or a pack");
        }
    }

    static Item of(Happening happening, Instant heardAt) {
        return new Item(ItemIds.of(happening), happening, null, heardAt, ItemState.UNASSIGNED, null, 0, null);
    }

    static Item of(String id, Pack pack) {
        return new Item(id, null, pack, pack.asOf(), ItemState.UNASSIGNED, null, 0, null);
    }

    /// When it was recorded by its source; of a pack, when the PCP took over.
    public Instant at() {
        return happening != null
                ? happening.recordedAt()
                : Objects.requireNonNull(pack).before();
    }

    public String kind() {
        return happening == null ? HANDOVER : happening.kind();
    }

    public boolean isOverdue() {
        return state.isOpen() && delivery != null && delivery.overdueAt() != null;
    }

    /// The state as the outside world sees it: an open item that is overdue is called so.
    public String stateCode() {
        return isOverdue() ? "overdue" : state.code();
    }

    /// Whom it waits for.
    public Optional<String> waitsFor() {
        return state.isOpen() && delivery != null ? Optional.of(delivery.provider()) : Optional.empty();
    }

    boolean isAcknowledged() {
        return state == ItemState.ACKNOWLEDGED;
    }

    boolean isLateAt(Instant now) {
        return state.isOpen()
                && delivery != null
                && delivery.overdueAt() == null
                && !delivery.dueAt().isAfter(now);
    }

    /// The item after an event: the only way to its next state.
    Item after(AwarenessEvent event) {
        return switch (event) {
            case Heard _ -> this;
            case Placed(var _, var place, var next, var change) -> {
                Item placed = with(pack, place, next);
                yield version == 0 ? placed : placed.announced(change);
            }
            case HandedOver(var _, var content, var next, var change) ->
                with(content, ItemState.DELIVERED, next).announced(change);
            case Completed(var _, var content, var change) ->
                with(content, state, delivery).announced(change);
            case Seen(var _, var change) ->
                with(pack, ItemState.SEEN, made().seen(change.at())).announced(change);
            case Acknowledged(var _, var change) ->
                with(pack, ItemState.ACKNOWLEDGED, made().acknowledged(change.at(), change.by()))
                        .announced(change);
            case WentOverdue(var _, var change) ->
                with(pack, state, made().overdue()).announced(change);
        };
    }

    private Delivery made() {
        return Objects.requireNonNull(delivery, "only what was delivered can be marked");
    }

    private Item with(@Nullable Pack content, ItemState next, @Nullable Delivery nextDelivery) {
        return new Item(id, happening, content, heardAt, next, nextDelivery, version, last);
    }

    private Item announced(LastChange change) {
        return new Item(id, happening, pack, heardAt, state, delivery, version + 1, change);
    }
}
