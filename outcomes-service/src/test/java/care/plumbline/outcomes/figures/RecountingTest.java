package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.deliveredBy;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.PatientContributions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecountingTest {

    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

    private final InMemoryFigures memory = new InMemoryFigures(InMemoryFigures.Fault.NONE);
    private final InMemoryFigures.View stored = memory.view(Interruptions.NONE);
    private final Map<String, Affiliation> directory = new HashMap<>();
    private final Affiliations affiliations = who -> Map.copyOf(directory);
    private final Tallying tallying = new Tallying(Contributing.MEASURES, affiliations);
    private final FigureKeeping keeping = new FigureKeeping(tallying, stored, stored, stored);
    private final InMemoryRecounts recounts = new InMemoryRecounts();
    private final List<PatientContributions> caseFiles = IntStream.range(100, 700)
            .mapToObj(number -> Contributing.of(
                    "p" + number, 1, deliveredBy("pt-" + number % 3, Contributing.judged("c1", "mbsr", "7", "5"))))
            .toList();
    private final Recounting recounting = new Recounting(keeping, this::page, recounts);

    @BeforeEach
    void count() {
        directory.put("pt-0", new Affiliation(1, "physiotherapy", "north-clinic"));
        directory.put("pt-1", new Affiliation(1, "physiotherapy", "south-clinic"));
        keeping.keep(caseFiles);
        recounting.recount();
    }

    @Test
    void aProviderWhoMovesTakesTheCoursesAlongExactly() {
        assertThat(judged("organization/north-clinic/nrs-pain")).isEqualTo(200);

        move("pt-0", new Affiliation(2, "physiotherapy", "south-clinic"));

        assertThat(recounting.recountIfDue(NOW))
                .as("not before it is stored everywhere")
                .isZero();
        assertThat(recounting.recountIfDue(NOW.plusSeconds(10))).isEqualTo(600);
        assertThat(judged("organization/north-clinic/nrs-pain")).isZero();
        assertThat(judged("organization/south-clinic/nrs-pain")).isEqualTo(400);
        assertThat(judged("discipline/physiotherapy/nrs-pain")).isEqualTo(400);
        assertThat(reconciliation().isRight()).isTrue();
        assertThat(recounting.recountIfDue(NOW.plusSeconds(20))).as("done").isZero();
    }

    @Test
    void theSamePlaceNeedsNoRecount() {
        move("pt-0", new Affiliation(2, "physiotherapy", "north-clinic"));

        assertThat(recounting.recountIfDue(NOW.plusSeconds(10))).isZero();
    }

    @Test
    void aProviderWhoIsHeardOfLateIsCounted() {
        move("pt-2", new Affiliation(1, "psychology", null));

        recounting.recountIfDue(NOW.plusSeconds(10));

        assertThat(judged("discipline/psychology/nrs-pain")).isEqualTo(200);
        assertThat(reconciliation().isRight()).isTrue();
    }

    /// A release that counted otherwise, with groups and counters that are no more.
    @Test
    void whatAnEarlierReleaseCountedIsCountedAnew() {
        InMemoryFigures old = new InMemoryFigures(InMemoryFigures.Fault.NONE);
        InMemoryFigures.View view = old.view(Interruptions.NONE);
        for (PatientContributions one : caseFiles) {
            LedgerEntry entry = new LedgerEntry(
                    one.patient(),
                    1,
                    Tallying.RULES - 1,
                    0,
                    one.recordedAt(),
                    new TreeMap<>(Map.of(
                            "all/nrs-pain", Tally.of(Map.of("judged", 1L, "counted-once", 1L)),
                            "moon/full/nrs-pain", Tally.of(Map.of("judged", 1L)))));
            JournalPage page = view.page(JournalPage.laneOf(one.patient())).next(List.of(entry));
            view.turnTo(page);
            view.move(entry.shares(), page, one.recordedAt());
            view.enter(entry);
        }
        InMemoryRecounts standing = new InMemoryRecounts();
        standing.finished(Tallying.RULES - 1, Instant.EPOCH);

        new Recounting(new FigureKeeping(tallying, view, view, view), this::page, standing).recountIfDue(NOW);

        assertThat(old.tallies()).isEqualTo(memory.tallies());
        assertThat(standing.standing().rules()).isEqualTo(Tallying.RULES);
    }

    private void move(String provider, Affiliation where) {
        new AffiliationKeeping(affiliations, recounts).hear(provider, where, NOW);
        directory.put(provider, where);
    }

    private long judged(String group) {
        return stored.find(GroupKey.parse(group))
                .map(found -> found.tally().of(Counter.JUDGED))
                .orElse(0L);
    }

    private Reconciliation reconciliation() {
        return new Reconciling(keeping, tallying, stored, stored, stored, this::page).reconcile();
    }

    private List<PatientContributions> page(@Nullable String after, int limit) {
        return caseFiles.stream()
                .filter(one -> after == null || one.patient().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }
}
