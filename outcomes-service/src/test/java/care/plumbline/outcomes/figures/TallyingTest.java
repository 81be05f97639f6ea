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

    private final Tallying tallying = new Tallying(Contributing.MEASURES, Affiliations.NONE);

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
                .containsOnlyKeys(
                        "treatment/exercise-general/nrs-pain",
                        "provider/pt-1/nrs-pain",
                        "combination/exercise-general/nrs-pain",
                        "all/nrs-pain",
                        "month/treatment/exercise-general/nrs-pain/2024-01",
                        "month/provider/pt-1/nrs-pain/2024-01",
                        "month/combination/exercise-general/nrs-pain/2024-01",
                        "month/all/nrs-pain/2024-01");
        assertThat(entry.shares().values())
                .allSatisfy(share -> assertThat(share)
                        .isEqualTo(withPeople(Map.ofEntries(
                                Map.entry("courses", 1L),
                                Map.entry("due", 1L),
                                Map.entry("judged", 1L),
                                Map.entry("sum", 2_000L),
                                Map.entry("squares", 4_000_000L),
                                Map.entry("sum:baseline", 7_000L),
                                Map.entry("sum:baseline-squares", 49_000_000L),
                                Map.entry("sum:baseline-improvement", 14_000_000L),
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

    /// Expected 4 points with 70 %, seen 2.
    @Test
    void addsUpExpectationsBesideResults() {
        Tally share = treatmentShare(judged(
                "c1", "mbsr", "nrs-pain", "7", "5", Contributing.expected(Book.PATIENT, null, "7", "5", "4", "70")));

        assertThat(share.of(Counter.pairs(Party.PATIENT))).isEqualTo(1);
        assertThat(share.of(Counter.people(Counter.pairs(Party.PATIENT)))).isEqualTo(1);
        assertThat(share.of(Counter.pairSum(Party.PATIENT, PairSum.EXPECTED))).isEqualTo(4_000);
        assertThat(share.of(Counter.pairSum(Party.PATIENT, PairSum.OBSERVED))).isEqualTo(2_000);
        assertThat(share.of(Counter.pairSum(Party.PATIENT, PairSum.EXPECTED_SQUARES)))
                .isEqualTo(16_000_000);
        assertThat(share.of(Counter.pairSum(Party.PATIENT, PairSum.PRODUCTS))).isEqualTo(8_000_000);
        assertThat(share.of(Counter.pairSum(Party.PATIENT, PairSum.DISTANCES))).isEqualTo(2_000);
        assertThat(share.of(Counter.chances(Party.PATIENT, 2))).isEqualTo(1);
        assertThat(share.of(Counter.chances(Party.PATIENT, 2, false))).isEqualTo(1);
        assertThat(share.of(Counter.stated(Party.PATIENT, 700))).isEqualTo(1);
        assertThat(share.of(Counter.reached(Party.PATIENT, 700))).isZero();
    }

    @Test
    void countsWhatAProviderExpectedWithThatProviderWhoeverDelivered() {
        LedgerEntry entry = tallying.entryOf(Contributing.of(
                "p1",
                1,
                judged(
                        "c1",
                        "mbsr",
                        "nrs-pain",
                        "7",
                        "5",
                        Contributing.expected(Book.PROVIDER, "gp-1", "7", "5", "2", "60"))));

        Tally own = entry.shares().get("provider/gp-1/nrs-pain");
        assertThat(own).isNotNull();
        assertThat(own.of(Counter.pairs(Party.OWN))).isEqualTo(1);
        assertThat(own.of(Counter.COURSES)).isZero();
        assertThat(entry.shares().get("provider/pt-1/nrs-pain"))
                .satisfies(delivering ->
                        assertThat(delivering.of(Counter.pairs(Party.PROVIDER))).isEqualTo(1));
    }

    /// Two courses of one person, in January and in March: over any period that holds both the person counts once.
    @Test
    void countsAPersonOnceOverTheMonths() {
        LedgerEntry entry = tallying.entryOf(Contributing.of(
                "p1",
                1,
                judged("c1", "mbsr", "7", "5"),
                Contributing.startedOn("2024-03-04", judged("c2", "mbsr", "7", "6"))));

        Tally march = entry.shares().get("month/all/nrs-pain/2024-03");
        assertThat(march).isNotNull();
        assertThat(march.of(Counter.people(Counter.JUDGED))).isZero();
        assertThat(march.of("people:judged<2024-01")).isEqualTo(1);
        assertThat(march.of("people:bin:1")).isEqualTo(1);
        assertThat(entry.shares().get("all/nrs-pain"))
                .satisfies(all ->
                        assertThat(all.of(Counter.people(Counter.JUDGED))).isEqualTo(1));
    }

    @Test
    void countsWhereTheProviderBelongs() {
        Tallying knowing = new Tallying(
                Contributing.MEASURES, who -> Map.of("pt-1", new Affiliation(4, "physiotherapy", "north-clinic")));

        LedgerEntry entry = knowing.entryOf(Contributing.of("p1", 1, judged("c1", "mbsr", "7", "5")));

        assertThat(entry.shares())
                .containsKeys("discipline/physiotherapy/nrs-pain", "organization/north-clinic/nrs-pain");
        assertThat(entry.affiliation()).isEqualTo(4);
        assertThat(entry.isNewerThan(tallying.entryOf(Contributing.of("p1", 1, judged("c1", "mbsr", "7", "5")))))
                .isTrue();
    }

    @Test
    void hasNothingToCountForAPatientWithoutCourses() {
        assertThat(tallying.entryOf(Contributing.of("p1", 1)).shares()).isEmpty();
    }

    @Test
    void refusesAMeasureItDoesNotKnow() {
        Tallying knowsNone = new Tallying(new Measures(List.of()), Affiliations.NONE);

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
