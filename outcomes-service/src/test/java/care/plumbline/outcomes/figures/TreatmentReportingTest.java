package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.book;
import static care.plumbline.outcomes.figures.Contributing.judged;
import static care.plumbline.outcomes.figures.Contributing.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.plumbline.measures.ChangeBand;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Fulfilment;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TreatmentReportingTest {

    private static final Count FEW = new Count.Withheld(Count.Reason.FEWER_THAN_5);
    private static final Count PROTECTING = new Count.Withheld(Count.Reason.PROTECTS_ANOTHER);

    @Test
    void countsEverybodyAlsoThoseWhoWereNotMeasured() {
        Standing standing = new Population()
                .people(30, "7", "4")
                .people(10, open("c1", "mbsr", Phase.OVERDUE, true))
                .people(6, open("c1", "mbsr", Phase.NO_BASELINE, true))
                .people(7, open("c1", "mbsr", Phase.TOO_EARLY, false))
                .people(3, open("c1", "mbsr", Phase.STOPPED_BEFORE_WINDOW, false))
                .backPain()
                .standing();

        assertThat(standing.people()).isEqualTo(shown(56));
        assertThat(standing.courses()).isEqualTo(shown(56));
        assertThat(standing.due()).isEqualTo(shown(46));
        assertThat(standing.judged()).isEqualTo(shown(30));
        assertThat(standing.overdue()).isEqualTo(shown(10));
        assertThat(standing.withoutBaseline()).isEqualTo(shown(6));
        assertThat(standing.waiting())
                .containsEntry(Phase.TOO_EARLY, shown(7))
                .containsEntry(Phase.STOPPED_BEFORE_WINDOW, FEW)
                .containsEntry(Phase.EARLY_SIGNAL, shown(0))
                .doesNotContainKey(Phase.NOT_STARTED);
    }

    /// Clinical methods 11: due 120, judged 78, responders 31.
    @Test
    void showsResponseShareAndBounds() {
        MeasureFigures figures = new Population()
                .people(31, "7", "4")
                .people(47, "7", "6")
                .people(42, open("c1", "mbsr", Phase.OVERDUE, true))
                .backPain();

        Response response = Objects.requireNonNull(figures.response());
        assertThat(response.share()).isEqualTo(0.65);
        assertThat(response.interval().low()).isCloseTo(0.561213, within(1e-6));
        Benefit both = benefit(figures, Responder.BOTH);
        assertThat(both.benefited()).isEqualTo(shown(31));
        assertThat(both.notBenefited()).isEqualTo(shown(47));
        assertThat(Objects.requireNonNull(both.share()).share()).isCloseTo(0.397436, within(1e-6));
        assertThat(Objects.requireNonNull(both.share()).interval().high()).isCloseTo(0.508381, within(1e-6));
        assertThat(Objects.requireNonNull(both.notShare()).share()).isCloseTo(0.602564, within(1e-6));
        assertThat(Objects.requireNonNull(both.bounds()).low()).isCloseTo(0.258333, within(1e-6));
        assertThat(Objects.requireNonNull(both.bounds()).high()).isCloseTo(0.608333, within(1e-6));
    }

    @Test
    void showsBoundsAndNoVerdictBelowSixtyPercentResponse() {
        MeasureFigures figures = new Population()
                .people(20, "7", "2")
                .people(10, "7", "7")
                .people(30, open("c1", "mbsr", Phase.OVERDUE, true))
                .backPain();

        Benefit both = benefit(figures, Responder.BOTH);
        assertThat(both.share()).isNull();
        assertThat(both.notShare()).isNull();
        assertThat(Objects.requireNonNull(both.bounds()).low()).isCloseTo(20 / 60.0, within(1e-12));
        assertThat(Objects.requireNonNull(both.bounds()).high()).isCloseTo(50 / 60.0, within(1e-12));
        assertThat(figures.verdict()).isEqualTo(Verdict.LOW_RESPONSE);
    }

    @Test
    void holdsTheMeanAgainstTheEvidence() {
        assertThat(new Population()
                        .people(10, "7", "5")
                        .people(9, "7", "6")
                        .backPain()
                        .verdict())
                .isEqualTo(Verdict.TOO_FEW);
        assertThat(new Population()
                        .people(10, "7", "5")
                        .people(10, "7", "6")
                        .backPain()
                        .verdict())
                .isEqualTo(Verdict.AS_EXPECTED);
        assertThat(new Population()
                        .people(20, "7", "3")
                        .people(10, "7", "6")
                        .backPain()
                        .verdict())
                .isEqualTo(Verdict.MORE_THAN_EXPECTED);
        assertThat(new Population()
                        .people(20, "7", "7")
                        .people(10, "7", "6")
                        .backPain()
                        .verdict())
                .isEqualTo(Verdict.LESS_THAN_EXPECTED);
    }

    @Test
    void makesMeanAndSpreadOfExactSums() {
        MeanImprovement improvement = Objects.requireNonNull(new Population()
                .people(5, "7", "4.9")
                .people(5, "7", "7.3")
                .backPain()
                .improvement());

        assertThat(improvement.n()).isEqualTo(10);
        assertThat(improvement.mean()).isEqualTo(0.9);
        assertThat(improvement.standardDeviation()).isCloseTo(1.2649110640673518, within(1e-15));
    }

    @Test
    void withholdsEverythingAboutFewerThanFivePeople() {
        MeasureFigures figures = new Population()
                .person(judged("c1", "mbsr", "7", "4"), judged("c2", "mbsr", "7", "4"), judged("c3", "mbsr", "4", "7"))
                .people(3, "8", "1")
                .backPain();

        assertThat(figures.standing().people()).isEqualTo(FEW);
        assertThat(figures.standing().courses()).isEqualTo(FEW);
        assertThat(figures.standing().overdue()).isEqualTo(FEW);
        assertThat(figures.response()).isNull();
        assertThat(figures.improvement()).isNull();
        assertThat(figures.benefits()).allSatisfy(benefit -> {
            assertThat(benefit.benefited()).isEqualTo(FEW);
            assertThat(benefit.notBenefited()).isEqualTo(FEW);
            assertThat(benefit.share()).isNull();
            assertThat(benefit.bounds()).isNull();
        });
        assertThat(figures.changes().values()).containsOnly(FEW);
        assertThat(figures.distribution())
                .extracting(MeasureFigures.Bin::courses)
                .containsOnly(FEW);
        assertThat(figures.verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void withholdsASmallCellAndTheOneThatWouldTellIt() {
        MeasureFigures figures = new Population()
                .people(30, "7", "4")
                .people(3, "7", "1")
                .people(9, "7", "6")
                .people(6, "4", "7")
                .backPain();

        assertThat(figures.changes())
                .containsEntry(ChangeBand.GREATLY_IMPROVED, FEW)
                .containsEntry(ChangeBand.WORSE, shown(6))
                .containsEntry(ChangeBand.NO_CHANGE, shown(9))
                .containsEntry(ChangeBand.IMPROVED, PROTECTING);
        assertThat(benefit(figures, Responder.BOTH).benefited()).isEqualTo(shown(33));
    }

    @Test
    void withholdsTheBandsThatWouldTellHowFewBenefited() {
        MeasureFigures figures = new Population()
                .people(2, "7", "4")
                .people(1, "7", "1")
                .people(20, "7", "6")
                .people(15, "4", "7")
                .backPain();

        assertThat(benefit(figures, Responder.BOTH).benefited()).isEqualTo(FEW);
        assertThat(benefit(figures, Responder.BOTH).notBenefited()).isEqualTo(PROTECTING);
        assertThat(benefit(figures, Responder.BOTH).share()).isNull();
        assertThat(figures.changes())
                .containsEntry(ChangeBand.GREATLY_IMPROVED, FEW)
                .containsEntry(ChangeBand.IMPROVED, FEW)
                .containsEntry(ChangeBand.WORSE, PROTECTING)
                .containsEntry(ChangeBand.NO_CHANGE, shown(20));
    }

    @Test
    void countsEveryBookByFulfilmentAndClass() {
        MeasureFigures figures = new Population()
                .people(
                        12,
                        judged(
                                "c1",
                                "mbsr",
                                "nrs-pain",
                                "7",
                                "5",
                                book(Book.PATIENT, Fulfilment.SHORT_OF, ResultClass.NO_EFFECT),
                                book(Book.PROVIDER, Fulfilment.AS_EXPECTED, ResultClass.MET),
                                book(Book.EVIDENCE, Fulfilment.NOT_STATED, null)))
                .backPain();

        assertThat(figures.books()).extracting(BookFigures::book).containsExactly(Book.values());
        BookFigures patients = figures.books().getFirst();
        assertThat(patients.stated()).isEqualTo(shown(12));
        assertThat(patients.fulfilment())
                .containsEntry(Fulfilment.SHORT_OF, shown(12))
                .containsEntry(Fulfilment.BEYOND, shown(0))
                .doesNotContainKey(Fulfilment.NOT_STATED);
        assertThat(patients.resultClass()).containsEntry(ResultClass.NO_EFFECT, shown(12));
        BookFigures evidence = figures.books().getLast();
        assertThat(evidence.stated()).isEqualTo(shown(0));
        assertThat(evidence.notStated()).isEqualTo(shown(12));
    }

    @Test
    void distributesEveryResultOverTheBinsBetweenTheSmallestAndTheLargest() {
        MeasureFigures figures =
                new Population().people(6, "7", "8").people(9, "7", "5").backPain();

        assertThat(figures.distribution())
                .extracting(
                        bin -> bin.from().toPlainString() + " to " + bin.below().toPlainString())
                .containsExactly("-1 to 0", "0 to 1", "1 to 2", "2 to 3");
        assertThat(figures.distribution())
                .extracting(MeasureFigures.Bin::courses)
                .containsExactly(shown(6), shown(0), shown(0), shown(9));
    }

    @Test
    void speaksOfEveryMeasureThatIsCountedOrThatTheEvidenceKnows() {
        TreatmentReporting reporting = new Population()
                .people(6, judged("c1", "mbsr", "odi", "40", "28"))
                .reporting();

        TreatmentReport report =
                reporting.report("mbsr", Period.ALL, Population.NOW).orElseThrow();
        assertThat(report.measures())
                .extracting(figures -> figures.measure().code())
                .containsExactly("nrs-pain", "odi");
        assertThat(report.measures().getFirst().standing().courses()).isEqualTo(shown(0));
        assertThat(report.measures().getFirst().verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(report.measures().getLast().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(reporting
                        .report("mbsr", Contributing.MEASURES.find("rmdq-24").orElseThrow(), Period.ALL, Population.NOW)
                        .orElseThrow()
                        .measures())
                .singleElement()
                .satisfies(figures -> assertThat(figures.changedAt()).isNull());
    }

    @Test
    void knowsNothingOfATreatmentThatIsNotInTheCatalogue() {
        TreatmentReporting reporting = new Population().reporting();

        assertThat(reporting.report("snake-oil", Period.ALL, Population.NOW)).isEmpty();
        assertThat(reporting.report(
                        "snake-oil", Contributing.MEASURES.find("odi").orElseThrow(), Period.ALL, Population.NOW))
                .isEmpty();
    }

    private static Benefit benefit(MeasureFigures figures, Responder definition) {
        return figures.benefits().stream()
                .filter(benefit -> benefit.definition() == definition)
                .findFirst()
                .orElseThrow();
    }

    private static Count shown(long count) {
        return new Count.Shown(count);
    }
}
