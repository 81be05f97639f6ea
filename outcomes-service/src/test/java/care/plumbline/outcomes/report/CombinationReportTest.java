package care.plumbline.outcomes.report;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.expecting;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static care.plumbline.outcomes.judgement.Cast.treatment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.NotStated;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exercise from 8 January on, mindfulness beside it from 1 April on.
class CombinationReportTest {

    private static final String JUDGED = "2024-11-01";

    @Test
    void whatRanTogetherHasARowAndWhatRanAloneHasNone() {
        GoalReport goal = Ana.report(Ana.both(), JUDGED).goals().getFirst();
        assertThat(goal.rows()).hasSize(3);
        assertThat(goal.combinations())
                .extracting(
                        one -> one.combination().trial(),
                        one -> one.combination().from().toString(),
                        one -> one.combination().to(),
                        one -> one.combination().courses())
                .containsExactly(tuple(2, "2024-04-01", null, List.of("c1", "c2")));
        assertThat(goal.combinations().getFirst().treatmentNames()).isEqualTo("exercise-general + mbsr");
    }

    @Test
    void thePatientsExpectationOfTheWholeIsHeldAgainstTheResult() {
        CombinationReport row = together(Ana.both(), JUDGED);
        Comparison patient = row.cells().getFirst().comparison();
        assertThat(patient.resultClass()).isEqualTo(ResultClass.MET);
        assertThat(patient.score()).isEqualByComparingTo("3");
        assertThat(patient.distance()).isEqualByComparingTo("0");
        assertThat(Objects.requireNonNull(row.hope()).distance()).isEqualByComparingTo("3");
        assertThat(row.reached()).contains(true);
        assertThat(row.naturalImprovement().map(BigDecimal::toPlainString))
                .as("172 days from the first day together")
                .contains("1.3");
    }

    @Test
    void nobodyElseStatesAnythingOfTheWholeAndWhatTheySayOfPartsStandsBeside() {
        CombinationReport row = together(Ana.both(), JUDGED);
        assertThat(row.cells())
                .extracting(
                        Cell::role,
                        cell -> cell.comparison().expectation().provider(),
                        cell -> cell.comparison().expectation().notStated(),
                        CombinationReportTest::ofCourses)
                .containsExactly(
                        tuple(Role.PATIENT, null, null, ""),
                        tuple(Role.DELIVERING, "pt-1", NotStated.PARTS_ONLY, "c1=5"),
                        tuple(Role.DELIVERING, "psy-1", NotStated.NOT_SAID, ""),
                        tuple(Role.PRIMARY_CARE, "gp-1", NotStated.TOO_LATE, ""),
                        tuple(Role.EVIDENCE, null, NotStated.PARTS_ONLY, "c1=5"));
        assertThat(row.cells().stream().skip(1)).allSatisfy(cell -> {
            assertThat(cell.isMissing()).isTrue();
            assertThat(cell.comparison().score()).isNull();
            assertThat(cell.comparison().resultClass()).isNull();
        });
    }

    @Test
    void everyCellThatNobodyFilledIsCountedWithItsReason() {
        assertThat(Ana.report(Ana.both(), JUDGED).missing().stream().filter(cell -> cell.trial() != null))
                .extracting(MissingCell::kind, MissingCell::provider, MissingCell::trial, MissingCell::course)
                .containsExactly(
                        tuple(MissingCell.Kind.DELIVERING_PROVIDER, "pt-1", 2, null),
                        tuple(MissingCell.Kind.DELIVERING_PROVIDER, "psy-1", 2, null),
                        tuple(MissingCell.Kind.OTHER_PROVIDER, "gp-1", 2, null),
                        tuple(MissingCell.Kind.EVIDENCE, null, 2, null));
        assertThat(Ana.report(Ana.both(), JUDGED).missingOfCombinations()).isEqualTo(4);
        assertThat(Ana.report(Ana.both(), JUDGED).missing())
                .extracting(MissingCell::reason)
                .contains(
                        "stated of single courses only, not of them together",
                        "Published of single treatments only; they are not added up, as each figure holds the natural"
                                + " course.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, TOO_EARLY,    182, ",
        "2024-05-26, TOO_EARLY,    127, ",
        "2024-05-27, EARLY_SIGNAL, 126, ",
        "2024-09-29, EARLY_SIGNAL, 1,   3",
        "2024-09-30, JUDGEABLE,    ,    3",
    })
    void tellsInHowManyDaysItCanBeJudged(String asOf, Phase phase, @Nullable Long days, @Nullable BigDecimal observed) {
        Observed stands = together(Ana.both(), asOf).observed().orElseThrow();
        assertThat(stands.phase()).isEqualTo(phase);
        assertThat(stands.daysUntilJudgeable()).isEqualTo(Optional.ofNullable(days));
        assertThat(Optional.ofNullable(stands.result()).map(score -> score.value()))
                .isEqualTo(Optional.ofNullable(observed));
    }

    @Test
    void anOutlookThatNamesACourseIsOfThatPartOnly() {
        List<Fact> facts = without(Ana.both(), "outlook/o1");
        facts.add(outlook("o2", "g1", "c2", "2024-03-30", "0", "4"));
        Cell patient = together(facts, JUDGED).cells().getFirst();
        assertThat(patient.comparison().expectation().notStated()).isEqualTo(NotStated.PARTS_ONLY);
        assertThat(ofCourses(patient)).isEqualTo("c2=4");
    }

    @Test
    void whoeverWasNeverAskedSaidNothing() {
        Cell patient =
                together(without(Ana.both(), "outlook/o1"), JUDGED).cells().getFirst();
        assertThat(patient.comparison().expectation().notStated()).isEqualTo(NotStated.NOT_ASKED);
        assertThat(patient.ofCourses()).isEmpty();
    }

    @Test
    void aCombinationThatEndedWithoutAResultSaysSoAndIsNoFailure() {
        List<Fact> facts = without(Ana.both(), "measurement/m4", "course/c1");
        facts.add(ended(started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"), "2024-06-30", "no-effect"));
        assertThat(CombinationWords.phase(together(facts, JUDGED)))
                .isEqualTo("No result: nothing was observed from the opening of the window on 2024-05-27 to its last"
                        + " day, 2024-06-30. No data is not failure.");
    }

    @Test
    void aCombinationWithAnUnknownTreatmentIsMissingAsAWhole() {
        List<Fact> facts = List.of(
                goal("g1", "nrs-pain", "3"),
                started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"),
                started(considered("c2", treatment("new", 1, 2), "pt-1", "g1"), "2024-01-08"),
                score("m1", "nrs-pain", "7", "2024-01-07"));
        CombinationReport row = together(facts, JUDGED);
        assertThat(row.observed()).isEmpty();
        assertThat(row.cells()).isEmpty();
        assertThat(Ana.report(facts, JUDGED).missing())
                .filteredOn(cell -> cell.trial() != null)
                .extracting(MissingCell::kind)
                .containsExactly(MissingCell.Kind.TREATMENT);
    }

    @Test
    void aGoalThatNoPartIsForHasNoRowOfIt() {
        List<Fact> facts = Ana.both();
        facts.add(goal("g2", "psfs", "8"));
        assertThat(Ana.report(facts, JUDGED).goals().getLast().combinations()).isEmpty();
    }

    @Test
    void somebodyOutsideTheTeamWhoSpokeOfAPartIsShown() {
        List<Fact> facts = without(Ana.both(), "course/c2");
        facts.add(started(
                expecting(considered("c2", EXERCISE, "psy-1", "g1"), "ac-1", "g1", "2024-03-01", "2"), "2024-04-01"));
        assertThat(together(facts, JUDGED).cells())
                .filteredOn(cell -> cell.role() == Role.OUTSIDE)
                .singleElement()
                .satisfies(cell -> assertThat(ofCourses(cell)).isEqualTo("c2=2"));
    }

    private static CombinationReport together(List<Fact> facts, String asOf) {
        return Ana.report(facts, asOf).goals().getFirst().combinations().getFirst();
    }

    private static List<Fact> without(List<Fact> facts, String... keys) {
        List<Fact> left = new ArrayList<>(facts);
        left.removeIf(fact -> List.of(keys).contains(fact.key()));
        return left;
    }

    private static String ofCourses(Cell cell) {
        return String.join(
                " ",
                cell.ofCourses().stream()
                        .map(one -> one.course() + "="
                                + Objects.requireNonNull(one.comparison().score())
                                        .toPlainString())
                        .toList());
    }
}
