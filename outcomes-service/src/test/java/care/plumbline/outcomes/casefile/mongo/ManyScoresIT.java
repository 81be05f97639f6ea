package care.plumbline.outcomes.casefile.mongo;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.expecting;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static care.plumbline.outcomes.judgement.Cast.team;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.casefile.CaseReview;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.Reporting;
import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody with scores of many years is written and reported nearly as fast as somebody new.
class ManyScoresIT {

    private static final LocalDate FIRST = day("2014-01-01");
    private static final List<String> MEASURES = List.of("nrs-pain", "rmdq-24", "psfs", "odi");
    private static final int ROUNDS = 20;

    /// Measured alone it is a small fraction of this; the bound leaves room for a machine that does twenty things at
    /// once,
    /// and still finds what grows with the square of the history.
    private static final long MOST_MILLIS = 1_000;

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final CaseFiles files = new MongoCaseFiles(
            DocumentStores.unpublished(database, MutableClock.on("2024-06-01")),
            database,
            (events, after) -> List.of());
    private final Catalogue catalogue = Cast.catalogue(EXERCISE);
    private final CaseKeeping keeping = new CaseKeeping(
            files, new CaseReview(new Judging(Measures.standard()), catalogue), MutableClock.on("2024-06-01"));
    private final Reporting reporting =
            new Reporting(files, providers -> Map.of(), catalogue, Measures.standard(), source -> OptionalLong.empty());

    @ParameterizedTest
    @ValueSource(ints = {10, 500, 5_000})
    void aScoreIsWrittenAndReportedInTime(int scores) {
        keeping.take("p1", history(scores));
        long[] writes = new long[ROUNDS];
        long[] reports = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            List<Fact> next = List.of(score("next-" + round, "nrs-pain", "4", "2024-05-01"));
            writes[round] = micros(() -> keeping.take("p1", next));
            reports[round] = micros(() -> report());
        }
        System.out.printf(
                "%,6d scores: one more written in %.1f ms, reported in %.1f ms (medians); slowest %.1f and %.1f%n",
                scores, median(writes), median(reports), most(writes), most(reports));
        assertThat(median(writes)).isLessThan(MOST_MILLIS);
        assertThat(median(reports)).isLessThan(MOST_MILLIS);
    }

    @Test
    void nothingOfALongHistoryIsLost() {
        keeping.take("p1", history(5_000));
        assertThat(files.find("p1").orElseThrow().facts().byKey().values()).containsAll(history(5_000));
    }

    private PatientReport report() {
        return reporting
                .report("p1", day("2024-06-01"), Cast.HEARD)
                .filter(report -> report.goals().size() == 2)
                .orElseThrow();
    }

    /// Ten years, twelve courses one after the other, and scores on four measures all along.
    private static List<Fact> history(int scores) {
        List<Fact> facts = new ArrayList<>(List.of(
                goal("g1", "nrs-pain", "3"),
                goal("g2", "psfs", "8"),
                outlook("o1", "g1", null, "2014-01-01", "0", "3"),
                team("gp-1", "pt-1", "psy-1")));
        for (int n = 0; n < 12; n++) {
            LocalDate start = FIRST.plusDays(300L * n);
            facts.add(ended(
                    started(
                            expecting(
                                    considered("c" + n, EXERCISE, "pt-1", "g1", "g2"),
                                    "pt-1",
                                    "g1",
                                    start.minusDays(1).toString(),
                                    "4"),
                            start.toString()),
                    start.plusDays(80).toString(),
                    "completed"));
        }
        IntStream.range(0, scores)
                .mapToObj(n -> score(
                        "m" + n,
                        MEASURES.get(n % MEASURES.size()),
                        Integer.toString(n % 10),
                        FIRST.plusDays(3_700L * n / scores).toString()))
                .forEach(facts::add);
        return facts;
    }

    private static long micros(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000;
    }

    private static double median(long[] micros) {
        long[] sorted = micros.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1_000.0;
    }

    private static double most(long[] micros) {
        return Arrays.stream(micros).max().orElse(0) / 1_000.0;
    }
}
