package care.plumbline.providers.awareness;

import static care.plumbline.providers.Cast.ANA;

import care.plumbline.providers.Cast;
import care.plumbline.providers.recording.Recording;
import care.plumbline.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place where things happen to patients, with a clock, and what is kept of it.
public final class Ward {

    public static final Duration WEEK = Duration.ofDays(7);

    public final MutableClock clock = MutableClock.at(Instant.parse("2024-06-01T09:30:00Z"));
    public final Sheets sheets;
    public final Watches watches;
    public final AwarenessKeeping keeping;

    public Ward() {
        this(new InMemorySheets(), new InMemoryWatches());
    }

    public Ward(Sheets sheets, Watches watches) {
        this.sheets = sheets;
        this.watches = watches;
        this.keeping = new AwarenessKeeping(sheets, watches, clock.withZone(ZoneOffset.UTC), WEEK);
    }

    /// The same ward through another process.
    public AwarenessKeeping replica() {
        return new AwarenessKeeping(sheets, watches, clock.withZone(ZoneOffset.UTC), WEEK);
    }

    public static Happening happening(String kind, String entity, long version, String at, String by) {
        return new Happening(kind, ANA + "/" + entity, version, Instant.parse(at), by, null, null);
    }

    public static Happening judged(String course, long version, String at, String verdict) {
        return new Happening(
                "judgement.changed",
                ANA + "/judgement/" + course + "/nrs-pain",
                version,
                Instant.parse(at),
                "outcomes-service",
                null,
                verdict);
    }

    public static Happening joined(long version, String at) {
        return happening("care-team.member-joined", "care-team", version, at, "integration");
    }

    public static TeamTold told(long version, PcpPeriod... periods) {
        return new TeamTold(version, List.of(periods));
    }

    public static PcpPeriod pcp(String provider, String from, @Nullable String to, String heardAt) {
        return new PcpPeriod(
                provider, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), Instant.parse(heardAt));
    }

    public void hear(Happening... happenings) {
        keeping.take(List.of(new News(ANA, List.of(happenings), List.of())));
    }

    /// The care team says who is PCP; this very event is a happening, too.
    public void hear(TeamTold told) {
        Instant at = told.periods().getLast().heardAt();
        keeping.take(List.of(new News(ANA, List.of(joined(told.version(), at.toString())), List.of(told))));
    }

    public Recording by(String provider) {
        Instant now = clock.instant();
        return new Recording(now, now.atZone(ZoneId.of("UTC")).toLocalDate(), provider);
    }

    public List<Sheet> of(String patient) {
        return sheets.of(patient, watches.of(patient).months());
    }

    /// Ana's items as `kind state`, oldest first.
    public List<String> items() {
        return of(ANA).stream()
                .flatMap(sheet -> sheet.items().stream())
                .map(item -> item.kind() + " " + item.stateCode())
                .toList();
    }

    public Item item(String kind) {
        return of(ANA).stream()
                .flatMap(sheet -> sheet.items().stream())
                .filter(item -> item.kind().equals(kind))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /// Grace is PCP from the start.
    public Ward underGrace() {
        hear(told(1, pcp(Cast.GP, "2024-01-01", null, "2024-05-01T08:00:00Z")));
        return this;
    }
}
