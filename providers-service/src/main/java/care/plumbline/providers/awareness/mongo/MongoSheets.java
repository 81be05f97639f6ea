package care.plumbline.providers.awareness.mongo;

import static java.util.stream.Collectors.toMap;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.Write;
import care.plumbline.providers.awareness.AwarenessEvent;
import care.plumbline.providers.awareness.Item;
import care.plumbline.providers.awareness.Sheet;
import care.plumbline.providers.awareness.Sheets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class MongoSheets implements Sheets {

    private final AggregateStore<SheetDocument> store;
    private final SheetLists lists;
    private final Announcer<Item, Sheet> announcer;

    MongoSheets(AggregateStore<SheetDocument> store, SheetLists lists, Announcer<Item, Sheet> announcer) {
        this.store = store;
        this.lists = lists;
        this.announcer = announcer;
    }

    @Override
    public Sheet of(String patient, YearMonth month) {
        return store.find(Sheets.key(patient, month))
                .map(SheetDocument::toSheet)
                .orElseGet(() -> Sheet.blank(patient, month));
    }

    @Override
    public Changed change(String patient, YearMonth month, Function<Sheet, List<AwarenessEvent>> decide) {
        return store.change(
                Sheets.key(patient, month),
                found -> write(new Place(patient, month), found, decide),
                done -> new Changed(done.toSheet(), true));
    }

    @Override
    public void changeAll(Collection<Place> places, Function<Sheet, List<AwarenessEvent>> decide) {
        Map<String, Place> byKey = new TreeMap<>();
        places.forEach(place -> byKey.put(place.key(), place));
        store.changeAll(
                byKey.keySet(),
                (key, found) -> write(Objects.requireNonNull(byKey.get(key)), found, decide),
                (key, done) -> new Changed(done.toSheet(), true));
    }

    private Write<SheetDocument, Changed> write(
            Place place, Optional<SheetDocument> found, Function<Sheet, List<AwarenessEvent>> decide) {
        Sheet before = found.map(SheetDocument::toSheet).orElseGet(() -> Sheet.blank(place.patient(), place.month()));
        return write(before, decide.apply(before));
    }

    private Write<SheetDocument, Changed> write(Sheet before, List<AwarenessEvent> events) {
        if (events.isEmpty()) {
            return Write.nothing(new Changed(before, false));
        }
        Sheet after = before.after(events);
        Map<String, Long> versions = before.items().stream().collect(toMap(Item::id, Item::version));
        List<Item> announced = after.items().stream()
                .filter(item -> item.version() > versions.getOrDefault(item.id(), 0L))
                .toList();
        return Write.of(SheetDocument.of(after), announcer.announce(announced, after), new Changed(after, true));
    }

    @Override
    public List<Sheet> having(Having what, @Nullable Collection<String> providers, @Nullable String after, int limit) {
        return sheets(lists.having(what, providers, after, limit));
    }

    @Override
    public List<Sheet> due(Instant now, int limit) {
        return sheets(lists.due(now, limit));
    }

    @Override
    public Standing standing() {
        return lists.standing();
    }

    private static List<Sheet> sheets(List<SheetDocument> documents) {
        return documents.stream().map(SheetDocument::toSheet).toList();
    }
}
