package care.plumbline.providers.awareness.mongo;

import care.plumbline.providers.awareness.Delivery;
import care.plumbline.providers.awareness.Happening;
import care.plumbline.providers.awareness.Item;
import care.plumbline.providers.awareness.ItemState;
import care.plumbline.providers.awareness.Pack;
import care.plumbline.providers.recording.LastChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An item as stored.
public record ItemDocument(
        String id,
        @Nullable HappeningDocument happening,
        @Nullable PackDocument pack,
        Instant heardAt,
        ItemState state,
        @Nullable DeliveryDocument delivery,
        long version,
        @Nullable ChangeDocument last) {

    static ItemDocument of(Item item) {
        Happening happening = item.happening();
        Pack pack = item.pack();
        Delivery delivery = item.delivery();
        LastChange last = item.last();
        return new ItemDocument(
                item.id(),
                happening == null ? null : HappeningDocument.of(happening),
                pack == null ? null : PackDocument.of(pack),
                item.heardAt(),
                item.state(),
                delivery == null ? null : DeliveryDocument.of(delivery),
                item.version(),
                last == null ? null : new ChangeDocument(last.what(), last.at(), last.by()));
    }

    Item toItem() {
        return new Item(
                id,
                happening == null ? null : happening.toHappening(),
                pack == null ? null : pack.toPack(),
                heardAt,
                state,
                delivery == null ? null : delivery.toDelivery(),
                version,
                last == null ? null : new LastChange(last.what(), last.at(), last.by()));
    }

    public record ChangeDocument(String what, Instant at, String by) {}

    public record DeliveryDocument(
            String provider,
            Instant at,
            Instant dueAt,
            @Nullable Instant seenAt,
            @Nullable Instant overdueAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy) {

        static DeliveryDocument of(Delivery delivery) {
            return new DeliveryDocument(
                    delivery.provider(),
                    delivery.at(),
                    delivery.dueAt(),
                    delivery.seenAt(),
                    delivery.overdueAt(),
                    delivery.acknowledgedAt(),
                    delivery.acknowledgedBy());
        }

        Delivery toDelivery() {
            return new Delivery(provider, at, dueAt, seenAt, overdueAt, acknowledgedAt, acknowledgedBy);
        }
    }
}
