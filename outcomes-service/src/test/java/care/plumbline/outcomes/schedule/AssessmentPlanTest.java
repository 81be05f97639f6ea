package care.plumbline.outcomes.schedule;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.disclosed;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Scores;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exercise from Monday 8 January 2024 on: judged from week 6 to week 12, on 1 April.
class AssessmentPlanTest {

    private static final Course RUNNING = started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2024-01-08 | baseline missed, 4-weeks planned, 12-weeks planned, 26-weeks planned, 52-weeks planned
        2024-01-21 | baseline missed, 4-weeks planned, 12-weeks planned, 26-weeks planned, 52-weeks planned
        2024-01-22 | baseline missed, 4-weeks due, 12-weeks planned, 26-weeks planned, 52-weeks planned
        2024-02-05 | baseline missed, 4-weeks due, 12-weeks planned, 26-weeks planned, 52-weeks planned
        2024-02-06 | baseline missed, 4-weeks overdue, 12-weeks planned, 26-weeks planned, 52-weeks planned
        2024-02-18 | baseline missed, 4-weeks overdue, 12-weeks planned, 26-weeks planned, 52-weeks planned
        2024-02-19 | baseline missed, 4-weeks missed, 12-weeks planned, 26-weeks planned, 52-weeks planned
        2024-03-18 | baseline missed, 4-weeks missed, 12-weeks due, 26-weeks planned, 52-weeks planned
        2024-04-02 | baseline missed, 4-weeks missed, 12-weeks overdue, 26-weeks planned, 52-weeks planned
        2025-03-04 | baseline missed, 4-weeks missed, 12-weeks missed, 26-weeks missed, 52-weeks missed
        """)
    void withoutScoresEachWaveOpensFallsDueAndIsMissed(String asOf, String waves) {
        // The first session is the last day of the baseline wave.
        String expected = asOf.equals("2024-01-08") ? waves.replace("baseline missed", "baseline due") : waves;
        assertThat(waves(asOf, RUNNING)).isEqualTo(expected);
    }

    @Test
    void aScoreInTheWaveSettlesIt() {
        assertThat(waves(
                        "2024-04-02",
                        RUNNING,
                        score("m1", "nrs-pain", "7", "2024-01-07"),
                        score("m2", "nrs-pain", "6", "2024-02-20"),
                        score("m3", "nrs-pain", "5", "2024-04-01")))
                .isEqualTo("baseline done, 4-weeks missed, 12-weeks done, 26-weeks planned, 52-weeks planned");
    }

    @Test
    void aScoreOnAnotherMeasureDoesNot() {
        assertThat(waves("2024-01-22", RUNNING, score("m1", "odi", "40", "2024-01-22")))
                .contains("4-weeks due");
    }

    @Test
    void afterTheFollowUpOfAnEndedCourseNothingIsAskedFor() {
        // Completed on 30 March: followed up until 27 April, 28 days after the end.
        Course completed = ended(RUNNING, "2024-03-30", "completed");
        assertThat(waves("2024-04-10", completed))
                .isEqualTo("baseline missed, 4-weeks missed, 12-weeks overdue, 26-weeks dropped, 52-weeks dropped");
        assertThat(waves("2024-04-28", completed)).contains("12-weeks dropped");
    }

    @Test
    void nobodyIsAskedAfterTheirDeath() {
        Course other = ended(started(considered("c2", EXERCISE, "pt-1"), "2023-06-05"), "2024-01-30", "died");
        CaseFacts facts = facts(List.of(RUNNING, other), goal("g1", "nrs-pain", "3"));
        assertThat(AssessmentPlan.of(facts, Cast.catalogue(EXERCISE), day("2024-01-29"))
                        .open())
                .hasSize(1);
        assertThat(AssessmentPlan.of(facts, Cast.catalogue(EXERCISE), day("2024-01-30"))
                        .open())
                .isEmpty();
    }

    @Test
    void aGoalThatWasGivenUpAsksForNothingMore() {
        Goal goal = goal("g1", "nrs-pain", "3");
        Goal cancelled = new Goal(
                "g1",
                2,
                Cast.HEARD,
                goal.kind(),
                goal.statement(),
                goal.measure(),
                goal.target(),
                null,
                null,
                null,
                goal.statedOn(),
                "cancelled",
                List.of(),
                day("2024-01-25"));
        CaseFacts facts = facts(List.of(RUNNING), cancelled);
        assertThat(words(AssessmentPlan.of(facts, Cast.catalogue(EXERCISE), day("2024-01-24"))))
                .contains("4-weeks due");
        assertThat(words(AssessmentPlan.of(facts, Cast.catalogue(EXERCISE), day("2024-01-26"))))
                .isEqualTo("baseline missed, 4-weeks dropped, 12-weeks dropped, 26-weeks dropped, 52-weeks dropped");
    }

    @Test
    void beforeTheFirstSessionABaselineIsAskedForFromTheDisclosureOn() {
        Course waiting = disclosed(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-03");
        assertThat(waves("2024-01-02", waiting)).isEmpty();
        assertThat(waves("2024-01-03", waiting)).isEqualTo("baseline due");
        Score before = score("m1", "nrs-pain", "7", "2024-01-01");
        assertThat(waves("2024-01-29", waiting, before)).isEqualTo("baseline done");
        assertThat(waves("2024-01-30", waiting, before)).as("too old to serve").isEqualTo("baseline due");
        assertThat(waves("2024-03-28", waiting)).as("not begun after 12 weeks").isEqualTo("baseline dropped");
    }

    @Test
    void aCourseOfAnUnknownTreatmentAsksForNothingYet() {
        assertThat(AssessmentPlan.of(
                                facts(List.of(RUNNING), goal("g1", "nrs-pain", "3")),
                                Cast.catalogue(),
                                day("2024-01-22"))
                        .assessments())
                .isEmpty();
    }

    @Test
    void namesTheDaysOnWhichTimeAloneChangesIt() {
        CaseFacts facts = facts(List.of(RUNNING), goal("g1", "nrs-pain", "3"));
        assertThat(AssessmentPlan.of(facts, Cast.catalogue(EXERCISE), day("2024-01-10"))
                        .days())
                .contains(day("2024-01-22"), day("2024-02-06"), day("2024-02-19"), day("2024-03-18"));
    }

    private static String waves(String asOf, Course course, Score... scores) {
        return words(AssessmentPlan.of(
                new CaseFacts(
                        List.of(goal("g1", "nrs-pain", "3")), List.of(), List.of(course), Scores.of(List.of(scores))),
                Cast.catalogue(EXERCISE),
                day(asOf)));
    }

    private static CaseFacts facts(List<Course> courses, Goal goal) {
        return new CaseFacts(List.of(goal), List.of(), courses, Scores.of(List.of()));
    }

    private static String words(AssessmentPlan plan) {
        return plan.assessments().stream()
                .map(one -> one.wave().code() + " " + one.state().code())
                .collect(Collectors.joining(", "));
    }
}
