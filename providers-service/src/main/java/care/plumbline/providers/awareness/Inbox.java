package care.plumbline.providers.awareness;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a provider, or all there is about a patient, in pages.
public final class Inbox {

    private static final int SHEETS = 50;

    private final Sheets sheets;
    private final Watches watches;

    public Inbox(Sheets sheets, Watches watches) {
        this.sheets = sheets;
        this.watches = watches;
    }

    /// An item with the patient it is about.
    public record Letter(String patient, Item item) {

        /// Place of the item in the list.
        public String key() {
            return patient + "/" + item.id();
        }
    }

    /// What waits for a provider, patient by patient, oldest first.
    ///
    /// @param after key of the last letter of the page before; absent for the first page
    public List<Letter> of(String provider, Wanted wanted, @Nullable String after, int limit) {
        List<Letter> page = new ArrayList<>();
        String last = null;
        Optional<Position> position = Position.parse(after);
        if (position.isPresent()) {
            Sheet begun = sheets.of(position.get().patient(), position.get().month());
            last = Sheets.key(begun.patient(), begun.month());
            add(page, begun, position.get().following(begun.items()), wanted, provider);
        }
        while (page.size() < limit) {
            List<Sheet> next = sheets.having(wanted.having(), List.of(provider), last, SHEETS);
            for (Sheet sheet : next) {
                last = Sheets.key(sheet.patient(), sheet.month());
                add(page, sheet, sheet.items(), wanted, provider);
            }
            if (next.size() < SHEETS) {
                break;
            }
        }
        return page.subList(0, Math.min(limit, page.size()));
    }

    private static void add(List<Letter> page, Sheet sheet, List<Item> items, Wanted wanted, String provider) {
        items.stream()
                .filter(item -> wanted.includes(item, provider))
                .forEach(item -> page.add(new Letter(sheet.patient(), item)));
    }

    /// Everything that happened to a patient, newest first.
    public List<Letter> about(String patient, @Nullable String after, int limit) {
        Optional<Position> begun = Position.parse(after);
        List<Letter> page = new ArrayList<>();
        for (YearMonth month : watches.of(patient).months().reversed()) {
            boolean over =
                    begun.filter(position -> month.isAfter(position.month())).isPresent();
            if (page.size() >= limit || over) {
                continue;
            }
            List<Item> newestFirst = sheets.of(patient, month).items().reversed();
            begun.filter(position -> position.month().equals(month))
                    .map(position -> position.following(newestFirst))
                    .orElse(newestFirst)
                    .forEach(item -> page.add(new Letter(patient, item)));
        }
        return page.subList(0, Math.min(limit, page.size()));
    }

    public Optional<Item> one(String patient, String item) {
        return ItemIds.monthOf(item).flatMap(month -> sheets.of(patient, month).find(item));
    }

    /// Where a page ended.
    private record Position(String patient, YearMonth month, String item) {

        static Optional<Position> parse(@Nullable String key) {
            if (key == null || key.indexOf('/') < 0) {
                return Optional.empty();
            }
            String patient = key.substring(0, key.indexOf('/'));
            String item = key.substring(key.indexOf('/') + 1);
            return ItemIds.monthOf(item).map(month -> new Position(patient, month, item));
        }

        List<Item> following(List<Item> items) {
            return items.stream()
                    .dropWhile(one -> !one.id().equals(item))
                    .skip(1)
                    .toList();
        }
    }
}
