package care.plumbline.providers.awareness;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// To whom items go at a moment.
///
/// @param pcp absent: the patient has none
/// @param pack id of that PCP's handover pack
/// @param closedAt as of when the PCP's pack was closed; what is heard of later comes one by one, however old it is
/// @param now the moment
/// @param patience how long a PCP has until an item is overdue
record Assignment(
        @Nullable Pcp pcp, @Nullable String pack, @Nullable Instant closedAt, Instant now, Duration patience) {

    /// The place of an item that nobody has acknowledged.
    ///
    /// @param repeated whether it says the same as one before it
    ItemState placeOf(Item item, boolean repeated) {
        Happening happening = item.happening();
        if (happening == null) {
            return placeOfPack(item);
        }
        if (repeated) {
            return ItemState.REPEATED;
        }
        if (pcp == null) {
            return ItemState.UNASSIGNED;
        }
        if (happening.isCausedBy(pcp.provider())) {
            return ItemState.OWN;
        }
        boolean packed = happening.recordedAt().isBefore(pcp.since())
                && (closedAt == null || !item.heardAt().isAfter(closedAt));
        return packed ? ItemState.IN_PACK : ItemState.DELIVERED;
    }

    /// A pack is for one PCP; what was in it is in the pack of the next one, too.
    private ItemState placeOfPack(Item item) {
        if (pcp == null) {
            return ItemState.UNASSIGNED;
        }
        return item.id().equals(pack) ? ItemState.DELIVERED : ItemState.IN_PACK;
    }

    Delivery delivery() {
        if (pcp == null) {
            throw new IllegalStateException("there is nobody to deliver to");
        }
        return Delivery.to(pcp.provider(), now, now.plus(patience));
    }
}
