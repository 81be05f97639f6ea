package care.plumbline.providers.awareness;

import care.plumbline.providers.awareness.AwarenessEvent.Acknowledged;
import care.plumbline.providers.awareness.AwarenessEvent.Completed;
import care.plumbline.providers.awareness.AwarenessEvent.HandedOver;
import care.plumbline.providers.awareness.AwarenessEvent.Heard;
import care.plumbline.providers.awareness.AwarenessEvent.Placed;
import care.plumbline.providers.awareness.AwarenessEvent.Seen;
import care.plumbline.providers.awareness.AwarenessEvent.WentOverdue;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recording;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// What happened to a patient in one month, by the time of its recording. The set of items depends on the set of events
/// only, not on how often or in which order they come.
///
/// @param items oldest first
public record Sheet(String patient, YearMonth month, List<Item> items) {

    /// Who did it where time alone did.
    static final String ITSELF = "providers-service";

    public Sheet {
        items = items.stream().sorted(Item.OLDEST_FIRST).toList();
    }

    public static Sheet blank(String patient, YearMonth month) {
        return new Sheet(patient, month, List.of());
    }

    public Optional<Item> find(String item) {
        return items.stream().filter(known -> known.id().equals(item)).findFirst();
    }

    /// Takes in what was heard of and is not here yet, and puts it in its place.
    List<AwarenessEvent> take(List<Happening> happenings, Assignment to) {
        List<AwarenessEvent> events = new ArrayList<>();
        Set<String> known = new HashSet<>();
        items.forEach(item -> known.add(item.id()));
        for (Happening happening : happenings) {
            Item fresh = Item.of(happening, to.now());
            if (known.add(fresh.id())) {
                events.add(new Heard(fresh.id(), fresh));
            }
        }
        events.addAll(after(events).settle(to));
        return events;
    }

    /// Puts every item that nobody has acknowledged where it belongs.
    List<AwarenessEvent> settle(Assignment to) {
        Set<String> repeated = Repetitions.among(items);
        List<AwarenessEvent> events = new ArrayList<>();
        for (Item item : items) {
            ItemState place = to.placeOf(item, repeated.contains(item.id()));
            if (!item.isAcknowledged() && !isThere(item, place, to)) {
                Delivery delivery = place == ItemState.DELIVERED ? to.delivery() : null;
                events.add(new Placed(item.id(), place, delivery, new LastChange("moved", to.now(), ITSELF)));
            }
        }
        return events;
    }

    private static boolean isThere(Item item, ItemState place, Assignment to) {
        return place == ItemState.DELIVERED
                ? item.waitsFor().equals(Optional.ofNullable(to.pcp()).map(Pcp::provider))
                : item.state() == place;
    }

    /// Puts a pack before the PCP, or completes the one that waits for them.
    List<AwarenessEvent> handOver(String id, Pack pack, Assignment to) {
        LastChange change = new LastChange("handed-over", to.now(), ITSELF);
        Item known = find(id).orElse(null);
        if (known == null || known.pack() == null) {
            return List.of(new HandedOver(id, pack, to.delivery(), change));
        }
        boolean same = known.isAcknowledged() || known.pack().tellsTheSameAs(pack);
        return same ? List.of() : List.of(new Completed(id, pack, change));
    }

    /// Marks what the PCP has not acknowledged in time, each item once.
    List<AwarenessEvent> escalate(Instant now) {
        return those(
                item -> item.isLateAt(now), item -> new WentOverdue(item.id(), new LastChange("overdue", now, ITSELF)));
    }

    List<AwarenessEvent> see(String id, Marker marker, Recording recording) {
        LastChange change = LastChange.of("seen", recording);
        return those(
                item -> item.id().equals(id) && item.state() == ItemState.DELIVERED && marker.mayMark(item),
                item -> new Seen(id, change));
    }

    List<AwarenessEvent> acknowledge(Predicate<Item> which, Marker marker, Recording recording) {
        LastChange change = LastChange.of("acknowledged", recording);
        return those(
                item -> item.state().isOpen() && marker.mayMark(item) && which.test(item),
                item -> new Acknowledged(item.id(), change));
    }

    private List<AwarenessEvent> those(Predicate<Item> which, Function<Item, AwarenessEvent> event) {
        return items.stream().filter(which).map(event).toList();
    }

    /// The sheet after events: the only way to its next state.
    public Sheet after(List<? extends AwarenessEvent> events) {
        Map<String, Item> next = new LinkedHashMap<>();
        items.forEach(item -> next.put(item.id(), item));
        for (AwarenessEvent event : events) {
            next.compute(event.item(), (_, known) -> known == null ? fresh(event) : known.after(event));
        }
        return new Sheet(patient, month, List.copyOf(next.values()));
    }

    private static Item fresh(AwarenessEvent event) {
        return switch (event) {
            case Heard heard -> heard.fresh();
            case HandedOver handedOver ->
                Item.of(handedOver.item(), handedOver.pack()).after(event);
            case Placed _, Completed _, Seen _, Acknowledged _, WentOverdue _ ->
                throw new IllegalStateException("there is no such item");
        };
    }
}
