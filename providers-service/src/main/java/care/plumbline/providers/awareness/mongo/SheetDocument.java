package care.plumbline.providers.awareness.mongo;

import care.plumbline.providers.awareness.Delivery;
import care.plumbline.providers.awareness.Item;
import care.plumbline.providers.awareness.ItemState;
import care.plumbline.providers.awareness.Sheet;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sheet as stored, with what it is looked for by.
///
/// @param waitingFor whom open items wait for
/// @param lateOf whom overdue items wait for
/// @param deliveredTo whom items wait for, or who acknowledged them
/// @param dueAt when the next open item becomes overdue
/// @param openSince when the oldest open item was put before its PCP
public record SheetDocument(
        String patient,
        String month,
        List<ItemDocument> items,
        @Nullable String waitingFor,
        @Nullable String lateOf,
        List<String> deliveredTo,
        @Nullable Instant dueAt,
        @Nullable Instant openSince,
        int overdue,
        int unassigned) {

    static SheetDocument of(Sheet sheet) {
        List<Item> items = sheet.items();
        return new SheetDocument(
                sheet.patient(),
                sheet.month().toString(),
                items.stream().map(ItemDocument::of).toList(),
                items.stream()
                        .flatMap(item -> item.waitsFor().stream())
                        .findFirst()
                        .orElse(null),
                items.stream()
                        .filter(Item::isOverdue)
                        .flatMap(item -> item.waitsFor().stream())
                        .findFirst()
                        .orElse(null),
                deliveries(items).map(Delivery::provider).distinct().sorted().toList(),
                earliest(items.stream().filter(item -> !item.isOverdue()), Delivery::dueAt),
                earliest(items.stream(), Delivery::at),
                (int) items.stream().filter(Item::isOverdue).count(),
                (int) items.stream()
                        .filter(item -> item.state() == ItemState.UNASSIGNED && item.happening() != null)
                        .count());
    }

    private static Stream<Delivery> deliveries(List<Item> items) {
        return items.stream().map(Item::delivery).filter(Objects::nonNull);
    }

    private static @Nullable Instant earliest(Stream<Item> items, Function<Delivery, Instant> moment) {
        return items.filter(item -> item.state().isOpen())
                .flatMap(item -> Optional.ofNullable(item.delivery()).stream())
                .map(moment)
                .min(Instant::compareTo)
                .orElse(null);
    }

    Sheet toSheet() {
        return new Sheet(
                patient,
                YearMonth.parse(month),
                items.stream().map(ItemDocument::toItem).toList());
    }
}
