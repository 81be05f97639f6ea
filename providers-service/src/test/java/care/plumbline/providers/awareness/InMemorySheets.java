package care.plumbline.providers.awareness;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

public final class InMemorySheets implements Sheets {

    private final TreeMap<String, Sheet> known = new TreeMap<>();

    /// What was told, as `kind what version`.
    final List<String> told = new ArrayList<>();

    @Override
    public synchronized Sheet of(String patient, YearMonth month) {
        return known.getOrDefault(Sheets.key(patient, month), Sheet.blank(patient, month));
    }

    @Override
    public synchronized Changed change(String patient, YearMonth month, Function<Sheet, List<AwarenessEvent>> decide) {
        Sheet before = of(patient, month);
        List<AwarenessEvent> events = decide.apply(before);
        if (events.isEmpty()) {
            return new Changed(before, false);
        }
        Sheet after = before.after(events);
        known.put(Sheets.key(patient, month), after);
        after.items().stream()
                .filter(item -> item.version()
                        > before.find(item.id()).map(Item::version).orElse(0L))
                .forEach(item -> told.add(
                        item.kind() + " " + Objects.requireNonNull(item.last()).what() + " " + item.version()));
        return new Changed(after, true);
    }

    @Override
    public void changeAll(Collection<Place> places, Function<Sheet, List<AwarenessEvent>> decide) {
        places.forEach(place -> change(place.patient(), place.month(), decide));
    }

    @Override
    public synchronized List<Sheet> having(
            Having what, @Nullable Collection<String> providers, @Nullable String after, int limit) {
        return known.entrySet().stream()
                .filter(entry -> after == null || entry.getKey().compareTo(after) > 0)
                .map(Map.Entry::getValue)
                .filter(sheet -> sheet.items().stream().anyMatch(item -> has(item, what, providers)))
                .limit(limit)
                .toList();
    }

    private static boolean has(Item item, Having what, @Nullable Collection<String> providers) {
        Delivery delivery = item.delivery();
        boolean is = switch (what) {
            case WAITING -> item.state().isOpen();
            case OVERDUE -> item.isOverdue();
            case DELIVERED -> true;
        };
        return is && delivery != null && (providers == null || providers.contains(delivery.provider()));
    }

    @Override
    public synchronized List<Sheet> due(Instant now, int limit) {
        return known.values().stream()
                .filter(sheet -> sheet.items().stream().anyMatch(item -> item.isLateAt(now)))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Standing standing() {
        List<Item> items =
                known.values().stream().flatMap(sheet -> sheet.items().stream()).toList();
        return new Standing(
                items.stream().filter(Item::isOverdue).count(),
                items.stream()
                        .filter(item -> item.state() == ItemState.UNASSIGNED && item.happening() != null)
                        .count(),
                items.stream()
                        .filter(item -> item.state().isOpen())
                        .map(item -> Objects.requireNonNull(item.delivery()).at())
                        .min(Instant::compareTo)
                        .orElse(null));
    }
}
