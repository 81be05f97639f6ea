package care.plumbline.providers.awareness.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.Write;
import care.plumbline.providers.awareness.AwarenessEvent;
import care.plumbline.providers.awareness.Item;
import care.plumbline.providers.awareness.Sheet;
import care.plumbline.providers.awareness.Sheets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class MongoSheets implements Sheets {

    private static final int PAGE = 50;

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
    public List<Sheet> of(String patient) {
        List<Sheet> all = new ArrayList<>();
        String own = patient + "/";
        String last = own;
        while (true) {
            List<Entry<SheetDocument>> page = store.page(last, PAGE);
            for (Entry<SheetDocument> one : page) {
                if (!one.id().startsWith(own)) {
                    return all;
                }
                last = one.id();
                all.add(one.state().toSheet());
            }
            if (page.size() < PAGE) {
                return all;
            }
        }
    }

    @Override
    public List<Sheet> before(String patient, @Nullable YearMonth before, int limit) {
        String key = before == null ? Sheets.keyAfter(patient) : Sheets.key(patient, before);
        return sheets(lists.before(key, patient + "/", limit));
    }

    @Override
    public Changed change(String patient, YearMonth month, Function<Sheet, List<AwarenessEvent>> decide) {
        return store.change(
                Sheets.key(patient, month),
                found -> {
                    Sheet before = found.map(SheetDocument::toSheet).orElseGet(() -> Sheet.blank(patient, month));
                    return write(before, decide.apply(before));
                },
                done -> new Changed(done.toSheet(), true));
    }

    private Write<SheetDocument, Changed> write(Sheet before, List<AwarenessEvent> events) {
        if (events.isEmpty()) {
            return Write.nothing(new Changed(before, false));
        }
        Sheet after = before.after(events);
        List<Item> announced = after.items().stream()
                .filter(item -> item.version()
                        > before.find(item.id()).map(Item::version).orElse(0L))
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
