package care.plumbline.providers.awareness;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Puts what happens before the PCP of the day. Every step may be done again at any point, by any replica: what is
/// there stays, what is missing is added.
public final class AwarenessKeeping {

    private static final int AT_ONCE = 100;
    private static final int ROUNDS = 5;

    private final Sheets sheets;
    private final Watches watches;
    private final Clock clock;
    private final Duration overdueAfter;

    /// @param clock in the zone that decides which day it is
    /// @param overdueAfter how long a PCP has to acknowledge
    public AwarenessKeeping(Sheets sheets, Watches watches, Clock clock, Duration overdueAfter) {
        this.sheets = sheets;
        this.watches = watches;
        this.clock = clock;
        this.overdueAfter = overdueAfter;
    }

    /// Takes in what happened, one piece of news for each patient.
    public void take(Collection<News> news) {
        Map<String, News> byPatient = news.stream().collect(toMap(News::patient, Function.identity()));
        Map<String, Watch> heard = watches.changeAll(
                byPatient.keySet(), watch -> newsOf(watch.patient(), byPatient).heardBy(watch, today()));
        Map<String, Assignment> to = new HashMap<>();
        heard.forEach((patient, watch) -> to.put(patient, assignment(watch)));
        sheets.changeAll(
                news.stream().flatMap(one -> one.places().stream()).toList(),
                sheet -> sheet.take(
                        newsOf(sheet.patient(), byPatient).of(sheet.month()),
                        Objects.requireNonNull(to.get(sheet.patient()))));
        // Somebody else may have heard of another PCP since: whoever comes last sees both.
        watches.of(byPatient.keySet()).forEach((patient, now) -> {
            if (isToSettle(newsOf(patient, byPatient), Objects.requireNonNull(heard.get(patient)), now)) {
                settle(patient);
            }
        });
    }

    private boolean isToSettle(News news, Watch heard, Watch now) {
        Pcp pcp = pcp(heard);
        return (pcp != null && news.reachesBackBefore(pcp.since()))
                || !Objects.equals(now.settledFor(), pcp(now))
                || !now.periods().equals(heard.periods());
    }

    private Assignment assignment(Watch watch) {
        Pcp pcp = pcp(watch);
        return assignment(watch.patient(), pcp, Objects.equals(pcp, watch.settledFor()) ? watch.closedAt() : null);
    }

    private static News newsOf(String patient, Map<String, News> byPatient) {
        return Objects.requireNonNull(byPatient.get(patient));
    }

    /// Puts the items of those patients in order whose PCP changed by the calendar.
    ///
    /// @return how many patients it were
    public int turn() {
        int turned = 0;
        List<String> turning;
        do {
            turning = watches.turning(today(), AT_ONCE);
            turning.forEach(this::settle);
            turned += turning.size();
        } while (turning.size() == AT_ONCE);
        return turned;
    }

    /// Marks what has become overdue. Several replicas may do so at the same time: each item is marked by one of them,
    /// because a sheet is only changed in the version that was looked at.
    ///
    /// @return how many sheets it were
    public int escalate() {
        int marked = 0;
        List<Sheet> due;
        do {
            due = sheets.due(now(), AT_ONCE);
            for (Sheet sheet : due) {
                marked += sheets.change(sheet.patient(), sheet.month(), found -> found.escalate(now()))
                                .changed()
                        ? 1
                        : 0;
            }
        } while (due.size() == AT_ONCE);
        return marked;
    }

    public Sheets.Standing standing() {
        return sheets.standing();
    }

    private void settle(String patient) {
        for (int round = 0; round < ROUNDS; round++) {
            if (settled(patient)) {
                return;
            }
        }
    }

    /// @return false when the pack was acknowledged under way, so that what came late has to be looked at again
    private boolean settled(String patient) {
        Watch watch = watches.of(patient);
        Pcp pcp = pcp(watch);
        Instant closedAt = pcp == null ? null : closedAt(patient, pcp);
        Assignment to = assignment(patient, pcp, closedAt);
        List<Item> past = new ArrayList<>();
        for (Sheet sheet : sheets.of(patient, watch.months())) {
            boolean settled = sheet.settle(to).isEmpty();
            past.addAll((settled
                            ? sheet
                            : sheets.change(patient, sheet.month(), found -> found.settle(to))
                                    .sheet())
                    .items());
        }
        if (pcp != null && closedAt == null) {
            handOver(patient, pcp, past, to);
            if (closedAt(patient, pcp) != null) {
                return false;
            }
        }
        watches.change(patient, found -> found.settled(pcp, closedAt, today()));
        return true;
    }

    private void handOver(String patient, Pcp pcp, List<Item> past, Assignment to) {
        Pack pack = Pack.of(pcp.since(), to.now(), past);
        boolean others = past.stream()
                .anyMatch(item -> item.at().isBefore(pcp.since())
                        && item.happening() != null
                        && !item.happening().isCausedBy(pcp.provider()));
        if (others) {
            String id = ItemIds.ofPack(patient, pcp);
            YearMonth month = ItemIds.monthOf(pcp);
            watches.change(patient, watch -> watch.over(List.of(month)));
            sheets.change(patient, month, sheet -> sheet.handOver(id, pack, to));
        }
    }

    private @Nullable Instant closedAt(String patient, Pcp pcp) {
        return sheets.of(patient, ItemIds.monthOf(pcp))
                .find(ItemIds.ofPack(patient, pcp))
                .filter(Item::isAcknowledged)
                .map(item -> Objects.requireNonNull(item.pack()).asOf())
                .orElse(null);
    }

    private Assignment assignment(String patient, @Nullable Pcp pcp, @Nullable Instant closedAt) {
        String pack = pcp == null ? null : ItemIds.ofPack(patient, pcp);
        return new Assignment(pcp, pack, closedAt, now(), overdueAfter);
    }

    private @Nullable Pcp pcp(Watch watch) {
        return watch.on(today(), clock.getZone()).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
