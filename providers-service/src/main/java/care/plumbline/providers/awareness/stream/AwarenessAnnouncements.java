package care.plumbline.providers.awareness.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.AwarenessV1;
import care.plumbline.providers.awareness.Delivery;
import care.plumbline.providers.awareness.Happening;
import care.plumbline.providers.awareness.Item;
import care.plumbline.providers.awareness.Pack;
import care.plumbline.providers.awareness.Sheet;
import care.plumbline.providers.recording.LastChange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells of an item by what it is after its last change.
@Component
final class AwarenessAnnouncements implements Announcer<Item, Sheet> {

    private final CareEvents events;

    AwarenessAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<Item> changed, Sheet after) {
        return changed.stream()
                .map(item -> event(after.patient(), item))
                .map(events::outgoing)
                .toList();
    }

    private static AwarenessV1 event(String patient, Item item) {
        LastChange last = Objects.requireNonNull(item.last(), "only announced items are told of");
        Happening happening = item.happening();
        Delivery delivery = item.delivery();
        return new AwarenessV1(
                "care.plumbline.awareness." + last.what() + ".v1",
                patient,
                item.id(),
                item.version(),
                last.at(),
                last.by(),
                item.kind(),
                happening == null ? null : happening.entity(),
                happening == null ? null : happening.version(),
                delivery == null ? null : delivery.provider(),
                item.stateCode(),
                delivery == null ? null : delivery.at(),
                delivery == null ? null : delivery.seenAt(),
                delivery == null ? null : delivery.overdueAt(),
                delivery == null ? null : delivery.acknowledgedAt(),
                pack(item.pack()));
    }

    private static AwarenessV1.@Nullable Pack pack(@Nullable Pack pack) {
        return pack == null
                ? null
                : new AwarenessV1.Pack(
                        pack.before(),
                        pack.events(),
                        pack.unacknowledged(),
                        pack.kinds().stream()
                                .map(kind ->
                                        new AwarenessV1.Kind(kind.kind(), kind.events(), kind.firstAt(), kind.lastAt()))
                                .toList(),
                        strands(pack.courses()),
                        strands(pack.goals()));
    }

    private static List<AwarenessV1.Strand> strands(List<Pack.Strand> strands) {
        return strands.stream()
                .map(one -> new AwarenessV1.Strand(one.id(), one.from(), one.to(), one.last(), one.open()))
                .toList();
    }
}
