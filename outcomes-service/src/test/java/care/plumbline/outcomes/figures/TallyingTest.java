package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.book;
import static care.plumbline.outcomes.figures.Contributing.judged;
import static care.plumbline.outcomes.figures.Contributing.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.Fulfilment;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TallyingTest {

    private final Tallying tallying = new Tallying(Contributing.MEASURES);

    /// The worked example of the vocabulary: 7 to 5 on back pain.
    @Test
    void countsAJudgedCourseInEveryGroupItBelongsTo() {
        Contribution worked = judged(
                "c1",
                "exercise-general",
                "nrs-pain",
                "7",
                "5",
                book(Book.PATIENT, Fulfilment.SHORT_OF, ResultClass.NO_EFFECT),
                book(Book.PROVIDER, Fulfilment.AS_EXPECTED, ResultClass.MET),
                book(Book.EVIDENCE, Fulfilment.NOT_STATED, null));

        LedgerEntry entry = tallying.entryOf(Contributing.of("p1", 4, worked));

        assertThat(entry.shares())
                .containsOnlyKeys("treatment/exercise-general/nrs-pain", "provider/pt-1/nrs-pain", "all/nrs-pain");
        assertThat(entry.shares().values())
                .allSatisfy(share -> assertThat(share)
                        .isEqualTo(withPeople(Map.ofEntries(
                                Map.entry("courses", 1L),
                                Map.entry("due", 1L),
                                Map.entry("judged", 1L),
                                Map.entry("sum", 2_000L),
                                Map.entry("squares", 4_000_000L),
                                Map.entry("bin:2", 1L),
                                Map.entry("change:NO_CHANGE", 1L),
                                Map.entry("defined:ABSOLUTE", 1L),
                                Map.entry("responders:ABSOLUTE", 1L),
                                Map.entry("defined:PERCENT", 1L),
                                Map.entry("others:PERCENT", 1L),
                                Map.entry("defined:BOTH", 1L),
                                Map.entry("others:BOTH", 1L),
                                Map.entry("patient:STATED", 1L),
                                Map.entry("provider:STATED", 1L),
                                Map.entry("patient:SHORT_OF", 1L),
                                Map.entry("patient:NO_EFFECT", 1L),
                                Map.entry("provider:AS_EXPECTED", 1L),
                                Map.entry("provider:MET", 1L),
                                Map.entry("evidence:NOT_STATED", 1L)))));
    }

    @Test
    void countsAPersonOnceHoweverManyCourses() {
        Tally share = treatmentShare(judged("c1", "mbsr", "7", "2"), judged("c2", "mbsr", "2", "6"));

        assertThat(share.of(Counter.COURSES)).isEqualTo(2);
        assertThat(share.of(Counter.people(Counter.COURSES))).isEqualTo(1);
        assertThat(share.of(Counter.SUM)).isEqualTo(1_000);
        assertThat(share.of(Counter.SQUARES)).isEqualTo(41_000_000);
        assertThat(share.of(Counter.people("change:WORSE"))).isEqualTo(1);
        assertThat(share.of(Counter.people("change:GREATLY_IMPROVED"))).isEqualTo(1);
    }

    @Test
    void countsCoursesWithoutAVerdictByWhy() {
        Tally share = treatmentShare(
                open("c1", "mbsr", Phase.TOO_EARLY, false),
                open("c2", "mbsr", Phase.OVERDUE, true),
                open("c3", "mbsr", Phase.NO_BASELINE, true),
                open("c4", "mbsr", Phase.NO_BASELINE, false),
                open("c5", "mbsr", Phase.OVERDUE, false));

        assertThat(share)
                .isEqualTo(Tally.of(Map.ofEntries(
                        Map.entry("courses", 5L),
                        Map.entry("due", 2L),
                        Map.entry("due-overdue", 1L),
                        Map.entry("due-without-baseline", 1L),
                        Map.entry("waiting:TOO_EARLY", 1L),
                        Map.entry("waiting:NO_BASELINE", 1L),
                        Map.entry("waiting:OVERDUE", 1L),
                        Map.entry("people:courses", 1L),
                        Map.entry("people:due", 1L),
                        Map.entry("people:due-overdue", 1L),
                        Map.entry("people:due-without-baseline", 1L),
                        Map.entry("people:waiting:TOO_EARLY", 1L),
                        Map.entry("people:waiting:NO_BASELINE", 1L),
                        Map.entry("people:waiting:OVERDUE", 1L))));
    }

    @Test
    void hasNothingToCountForAPatientWithoutCourses() {
        assertThat(tallying.entryOf(Contributing.of("p1", 1)).shares()).isEmpty();
    }

    @Test
    void refusesAMeasureItDoesNotKnow() {
        Tallying knowsNone = new Tallying(new Measures(List.of()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> knowsNone.entryOf(Contributing.of("p1", 1, judged("c1", "mbsr", "7", "5"))));
    }

    private Tally treatmentShare(Contribution... contributions) {
        Tally share = tallying.entryOf(Contributing.of("p1", 1, contributions))
                .shares()
                .get("treatment/mbsr/nrs-pain");
        assertThat(share).isNotNull();
        return share;
    }

    private static Tally withPeople(Map<String, Long> counts) {
        Map<String, Long> all = new TreeMap<>(counts);
        counts.keySet().stream().filter(name -> !Counter.addsUp(name)).forEach(name -> all.put("people:" + name, 1L));
        return Tally.of(all);
    }
}
