package care.plumbline.providers.awareness;

import care.plumbline.providers.awareness.MarkRefusal.DoesNotWait;
import care.plumbline.providers.awareness.MarkRefusal.NotTheRecipient;
import care.plumbline.providers.awareness.MarkRefusal.UnknownItem;
import care.plumbline.providers.awareness.MarkResult.Done;
import care.plumbline.providers.awareness.MarkResult.Refused;
import care.plumbline.providers.recording.Recording;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The PCP looks at what happened, and acknowledges it.
public final class Marking {

    /// Sheets that one request acknowledges at most.
    private static final int MOST_SHEETS = 200;

    /// What came of acknowledging everything up to a moment.
    ///
    /// @param more whether there may be more to acknowledge than one request does
    public record Swept(int acknowledged, boolean more) {}

    private final Sheets sheets;

    public Marking(Sheets sheets) {
        this.sheets = sheets;
    }

    public MarkResult see(String patient, String item, Marker marker, Recording recording) {
        return mark(patient, item, marker, sheet -> sheet.see(item, marker, recording));
    }

    public MarkResult acknowledge(String patient, String item, Marker marker, Recording recording) {
        return mark(
                patient,
                item,
                marker,
                sheet -> sheet.acknowledge(one -> one.id().equals(item), marker, recording));
    }

    /// Everything that waits for a provider and was put before them not later than a moment.
    public Swept acknowledgeUntil(String provider, Instant until, Recording recording) {
        Marker marker = new Marker(provider);
        int acknowledged = 0;
        List<Sheet> waiting = sheets.having(Sheets.Having.WAITING, List.of(provider), null, MOST_SHEETS + 1);
        for (Sheet sheet : waiting.subList(0, Math.min(waiting.size(), MOST_SHEETS))) {
            Sheet after = sheets.change(
                            sheet.patient(),
                            sheet.month(),
                            found -> found.acknowledge(item -> wasThereAt(item, until), marker, recording))
                    .sheet();
            acknowledged += (int) after.items().stream()
                    .filter(item -> isNew(item, recording, provider))
                    .count();
        }
        return new Swept(acknowledged, waiting.size() > MOST_SHEETS);
    }

    private MarkResult mark(String patient, String item, Marker marker, Function<Sheet, List<AwarenessEvent>> decide) {
        Optional<YearMonth> month = ItemIds.monthOf(item);
        if (month.isEmpty() || sheets.of(patient, month.get()).find(item).isEmpty()) {
            return new Refused(new UnknownItem());
        }
        Sheets.Changed changed = sheets.change(patient, month.get(), decide);
        Item found = changed.sheet().find(item).orElseThrow();
        if (found.isAcknowledged() && marker.wasAsked(found)) {
            return new Done(found, changed.changed());
        }
        if (!found.state().isOpen() && !found.isAcknowledged()) {
            return new Refused(new DoesNotWait(found.state()));
        }
        return marker.mayMark(found) && found.state().isOpen()
                ? new Done(found, changed.changed())
                : new Refused(new NotTheRecipient());
    }

    private static boolean wasThereAt(Item item, Instant moment) {
        return item.delivery() != null && !item.delivery().at().isAfter(moment);
    }

    private static boolean isNew(Item item, Recording recording, String provider) {
        Delivery delivery = item.delivery();
        return item.isAcknowledged()
                && delivery != null
                && delivery.provider().equals(provider)
                && recording.at().equals(delivery.acknowledgedAt());
    }
}
