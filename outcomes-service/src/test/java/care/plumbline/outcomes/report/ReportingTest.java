package care.plumbline.outcomes.report;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.HEARD;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.expecting;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static care.plumbline.outcomes.judgement.Cast.treatment;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.MissingCell.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingTest {

    private static final String TODAY = "2024-05-15";

    @Test
    void nothingIsReportedOfAPatientNobodyHeardOf() {
        assertThat(Ana.reporting(List.of()).report("nobody", Ana.today(), Ana.NOW))
                .isEmpty();
    }

    @Test
    void putsGoalsCoursesAndThoseWhoExpectedSideBySide() {
        PatientReport report = Ana.report(Ana.facts(), TODAY);
        assertThat(report.goals()).extracting(goal -> goal.goal().goal()).containsExactly("g1", "g2");
        List<CourseReport> courses = report.goals().getFirst().courses();
        assertThat(courses).extracting(course -> course.course().course()).containsExactly("c1", "c2");
        assertThat(courses.getFirst().cells())
                .extracting(Cell::role)
                .containsExactly(Role.PATIENT, Role.DELIVERING, Role.PRIMARY_CARE, Role.MEMBER, Role.EVIDENCE);
        assertThat(courses.getFirst().cells())
                .extracting(cell -> cell.comparison().resultClass())
                .containsExactly(ResultClass.NO_EFFECT, ResultClass.MET, ResultClass.MET, null, ResultClass.MET);
    }

    @Test
    void hopeHasItsOwnDistanceAndIsNeverFailed() {
        Hope hope = Ana.report(Ana.facts(), TODAY)
                .goals()
                .getFirst()
                .courses()
                .getFirst()
                .hope();
        assertThat(hope).isNotNull().satisfies(one -> {
            assertThat(one.score()).isEqualByComparingTo("0");
            assertThat(one.distance()).isEqualByComparingTo("5");
        });
    }

    @Test
    void hopeHasNoDistanceWhileNobodyMayJudge() {
        Hope hope = Ana.report(Ana.facts(), "2024-03-31")
                .goals()
                .getFirst()
                .courses()
                .getFirst()
                .hope();
        assertThat(hope).isNotNull().extracting(Hope::distance).isNull();
    }

    @Test
    void measuresThatNoGoalUsesHaveTheirOwnPart() {
        assertThat(Ana.report(Ana.facts(), TODAY).otherMeasures())
                .singleElement()
                .satisfies(course -> assertThat(course.measure().code()).isEqualTo("rmdq-24"))
                .satisfies(course ->
                        assertThat(course.cells()).extracting(Cell::role).containsExactly(Role.EVIDENCE));
    }

    @Test
    void whatIsMissingIsNamedOneByOne() {
        assertThat(Ana.report(Ana.facts(), TODAY).missing())
                .extracting(cell -> cell.goal() + " " + cell.course() + " " + cell.kind() + " " + cell.provider())
                .containsExactly(
                        "g1 c1 OTHER_PROVIDER psy-1",
                        "g1 c2 PATIENT null",
                        "g1 c2 DELIVERING_PROVIDER psy-1",
                        "g1 c2 OTHER_PROVIDER gp-1",
                        "g1 c2 OTHER_PROVIDER pt-1",
                        "g1 c2 EVIDENCE null",
                        "g2 c2 BASELINE null",
                        "g2 c2 PATIENT null",
                        "g2 c2 DELIVERING_PROVIDER psy-1",
                        "g2 c2 OTHER_PROVIDER gp-1",
                        "g2 c2 OTHER_PROVIDER pt-1",
                        "g2 c2 EVIDENCE null");
    }

    @Test
    void anOverdueResultAnUntreatedGoalAndAnUnknownTreatmentAreMissingToo() {
        List<Fact> facts = List.of(
                goal("g1", "nrs-pain", "3"),
                goal("g2", "psfs", "8"),
                started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"),
                started(considered("c2", treatment("new", 1, 2), "pt-1", "g1", "g9"), "2024-01-08"),
                score("m1", "nrs-pain", "7", "2024-01-07"));
        assertThat(Ana.report(facts, TODAY).missing())
                .extracting(MissingCell::kind)
                .contains(Kind.RESULT, Kind.COURSE, Kind.TREATMENT, Kind.GOAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    as of      | goals | courses of g1 | phase of c1
                    2024-01-01 | 0     | 0             |
                    2024-01-02 | 2     | 0             |
                    2024-01-03 | 2     | 1             | NOT_STARTED
                    2024-01-08 | 2     | 1             | TOO_EARLY
                    2024-02-19 | 2     | 1             | EARLY_SIGNAL
                    2024-04-01 | 2     | 1             | JUDGEABLE
                    2024-04-15 | 2     | 2             | JUDGEABLE
                    """)
    void showsOnlyWhatWasSoOnThatDay(String asOf, int goals, int courses, @Nullable Phase phase) {
        PatientReport report = Ana.report(Ana.facts(), asOf);
        assertThat(report.goals()).hasSize(goals);
        List<CourseReport> ofGoal =
                report.goals().isEmpty() ? List.of() : report.goals().getFirst().courses();
        assertThat(ofGoal).hasSize(courses);
        assertThat(ofGoal.stream().findFirst().map(CourseReport::judgement).map(judged -> judged.phase()))
                .isEqualTo(Optional.ofNullable(phase));
    }

    @Test
    void whatIsRecordedLaterAboutAnEarlierDayCounts() {
        List<Fact> facts = Ana.facts();
        PatientReport before = Ana.report(facts, "2024-05-01");
        facts.add(new Score(
                "late",
                1,
                HEARD.plusSeconds(9_000_000),
                "nrs-pain",
                new BigDecimal("2"),
                Cast.day("2024-04-20"),
                false));
        PatientReport after = Ana.report(facts, "2024-05-01");
        assertThat(before.goals()
                        .getFirst()
                        .courses()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .comparison()
                        .resultClass())
                .isEqualTo(ResultClass.NO_EFFECT);
        assertThat(after.goals()
                        .getFirst()
                        .courses()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .comparison()
                        .resultClass())
                .isEqualTo(ResultClass.MET);
    }

    @Test
    void somebodyOutsideTheTeamIsShownAsSuch() {
        List<Fact> facts = List.of(
                goal("g1", "nrs-pain", "3"),
                started(
                        expecting(considered("c1", EXERCISE, "pt-1", "g1"), "ac-1", "g1", "2024-01-03", "5"),
                        "2024-01-08"));
        assertThat(Ana.report(facts, TODAY)
                        .goals()
                        .getFirst()
                        .courses()
                        .getFirst()
                        .cells())
                .extracting(Cell::role)
                .containsExactly(Role.PATIENT, Role.DELIVERING, Role.OUTSIDE, Role.EVIDENCE);
    }

    @Test
    void tellsHowNewEachSourceIs() {
        assertThat(Ana.report(Ana.facts(), TODAY).freshness())
                .containsExactly(
                        new Freshness(Source.GOALS, HEARD, 0L),
                        new Freshness(Source.TREATMENTS, HEARD, null),
                        new Freshness(Source.PROVIDERS, HEARD, null),
                        new Freshness(Source.OUTCOMES, HEARD, null));
        assertThat(Ana.report(List.of(goal("g1", "nrs-pain", "3")), TODAY).freshness())
                .extracting(Freshness::newestEvent)
                .containsExactly(HEARD, null, null, null);
    }
}
