package care.plumbline.providers.awareness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How aware the PCPs are: figures, and the patients whose PCP is late. Read sheet by sheet in pages; nothing of it is
/// kept for it, so that what patients and PCPs do costs nothing more.
public final class Oversight {

    private static final int PAGE = 200;

    private final Sheets sheets;
    private final Watches watches;
    private final Clinics clinics;
    private final ZoneId zone;

    /// @param zone of the days
    public Oversight(Sheets sheets, Watches watches, Clinics clinics, ZoneId zone) {
        this.sheets = sheets;
        this.watches = watches;
        this.clinics = clinics;
        this.zone = zone;
    }

    /// Figures over the items that were put before a PCP in a period.
    ///
    /// @param organization only of PCPs of this organisation
    /// @param from first day
    /// @param to last day
    public LagFigures figures(@Nullable String organization, @Nullable LocalDate from, @Nullable LocalDate to) {
        Collection<String> providers = providers(organization);
        LagFigures figures = new LagFigures();
        String last = null;
        List<Sheet> page;
        do {
            page = sheets.having(Sheets.Having.DELIVERED, providers, last, PAGE);
            for (Sheet sheet : page) {
                last = Sheets.key(sheet.patient(), sheet.month());
                deliveries(sheet)
                        .filter(delivery -> providers == null || providers.contains(delivery.provider()))
                        .filter(delivery -> isIn(delivery.at(), from, to))
                        .forEach(delivery -> figures.add(sheet.patient(), delivery));
            }
        } while (page.size() == PAGE);
        return figures;
    }

    private static Stream<Delivery> deliveries(Sheet sheet) {
        return sheet.items().stream().map(Item::delivery).filter(Objects::nonNull);
    }

    private boolean isIn(Instant moment, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /// Patients with overdue items, in the order of their ids.
    ///
    /// @param after the last patient of the page before
    public List<Unaware> unaware(@Nullable String organization, @Nullable String after, int limit) {
        Collection<String> providers = providers(organization);
        List<Unaware> found = new ArrayList<>();
        String last = after;
        while (found.size() < limit) {
            List<Sheet> page =
                    sheets.having(Sheets.Having.OVERDUE, providers, last == null ? null : Sheets.keyAfter(last), limit);
            for (Sheet sheet : page) {
                if (!sheet.patient().equals(last)) {
                    last = sheet.patient();
                    one(sheet.patient()).ifPresent(found::add);
                }
            }
            if (page.size() < limit) {
                break;
            }
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private Optional<Unaware> one(String patient) {
        List<Delivery> late = sheets.of(patient, watches.of(patient).months()).stream()
                .flatMap(sheet -> sheet.items().stream())
                .filter(Item::isOverdue)
                .map(Item::delivery)
                .filter(Objects::nonNull)
                .toList();
        return late.stream()
                .map(Delivery::dueAt)
                .min(Instant::compareTo)
                .map(since -> new Unaware(patient, late.getFirst().provider(), late.size(), since));
    }

    private @Nullable Collection<String> providers(@Nullable String organization) {
        return organization == null ? null : clinics.providersOf(organization);
    }
}
