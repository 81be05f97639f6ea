package care.plumbline.outcomes.conclusion;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One course of exercise after the other, each for the same pain goal, 26 weeks apart. Results come 12 weeks after the
/// first session.
class CyclesTest {

    private static final LocalDate FIRST = day("2022-01-03");

    private final ConcludedCase patient = ConcludedCase.of(goal("g1", "nrs-pain", "3", day("2022-01-01")));

    /// Each course: expected score, baseline, result.
    @ParameterizedTest(name = "{0}: {1} cycles, the last of {2} courses, {4}")
    @CsvSource(delimiter = '|', textBlock = """
        3 7 7                 | 0 |   |        |        | one disappointment is no cycle
        3 7 7, 3 7 6          | 1 | 2 | 0.3500 | active | no effect twice: 4 and 3 points short on a scale of 10
        3 7 7, - 7 7, 2 7 7   | 1 | 2 | 0.4500 | active | a course without an expectation neither makes nor breaks it
        3 7 7, 2 7 9, 0 9 5   | 1 | 3 | 0.5333 | active | no effect, worse and partly all fall short
        3 7 7, 3 7 7, 6 7 6   | 1 | 2 | 0.4000 | ended  | the third met it
        3 7 7, 6 7 6, 3 7 7   | 0 |   |        |        | interrupted by one that met it
        3 7 7, 3 7 7, 6 7 6, 3 7 7, 3 7 7 | 2 | 2 | 0.4000 | active | two cycles
        """)
    void findsRunsOfCoursesThatFellShort(
            String courses,
            int cycles,
            @Nullable Integer count,
            @Nullable String depth,
            @Nullable String state,
            String why) {
        int n = 0;
        for (String course : courses.split(", ", -1)) {
            take(n++, course.split(" ", -1));
        }
        assertThat(patient.cycles("2026-01-01")).as(why).hasSize(cycles);
        if (count != null) {
            ExpectationCycle last = patient.cycles("2026-01-01").getLast();
            assertThat(last.courses()).hasSize(count);
            assertThat(last.depth()).isEqualByComparingTo(depth);
            assertThat(last.state().code()).isEqualTo(state);
        }
    }

    @ParameterizedTest(name = "hope {0}, expected {1}: {2}")
    @CsvSource({
        ", 3, STEADY",
        ", 2.5, STEADY",
        ", 1, RISING",
        ", 6, COLLAPSING",
        "0, 6, RISING",
        "4, 3, COLLAPSING",
        "2, , STEADY",
        ", , "
    })
    void theNextOutlookShowsWhereHopeGoes(
            @Nullable String hope, @Nullable String expected, @Nullable CycleDirection direction) {
        take(0, "3", "7", "7");
        take(1, "3", "7", "7");
        patient.and(outlook("next", "g1", null, start(2).minusDays(3).toString(), hope, expected));
        assertThat(patient.cycles("2026-01-01").getLast().direction()).isEqualTo(direction);
    }

    @Test
    void noDirectionUntilThePatientWasAskedAgain() {
        take(0, "3", "7", "7");
        take(1, "3", "7", "7");
        assertThat(patient.cycles("2026-01-01").getLast().direction()).isNull();
    }

    @Test
    void oneGoalThatCameOutAsExpectedIsASuccessWithUnchangedPain() {
        take(0, "3", "7", "7");
        take(1, "3", "7", "7");
        patient.and(goal("g2", "psfs", "8", day("2022-01-01")));
        patient.and(outlook("walk", "g2", "c1", start(1).minusDays(1).toString(), null, "8"));
        patient.and(
                score("walk-before", "psfs", "3", start(1).toString()),
                score("walk-after", "psfs", "8", start(1).plusWeeks(12).toString()));
        assertThat(patient.cycles("2026-01-01")).isEmpty();
    }

    @Test
    void aCycleNamesWhatItRestsOn() {
        take(0, "3", "7", "7");
        take(1, "3", "7", "7");
        ExpectationCycle cycle = patient.cycles("2026-01-01").getFirst();
        assertThat(cycle.cycle()).isEqualTo("c0");
        assertThat(cycle.since()).isEqualTo(FIRST);
        assertThat(cycle.inputs())
                .containsKeys("course/c0", "course/c1", "measurement/b0", "measurement/r1", "outlook/o1");
    }

    @Test
    void nobodyIsInACycleBeforeTheWindowsHaveClosed() {
        take(0, "3", "7", "7");
        take(1, "3", "7", "7");
        assertThat(patient.cycles(start(1).plusWeeks(12).minusDays(1).toString()))
                .isEmpty();
        assertThat(patient.cycles(start(1).plusWeeks(12).toString())).hasSize(1);
    }

    private void take(int n, String... expectedBaselineResult) {
        LocalDate start = start(n);
        patient.and(ended(
                started(considered("c" + n, EXERCISE, "pt-1", "g1", "g2"), start.toString()),
                start.plusWeeks(12).toString(),
                "completed"));
        if (!expectedBaselineResult[0].equals("-")) {
            patient.and(outlook("o" + n, "g1", "c" + n, start.minusDays(1).toString(), "2", expectedBaselineResult[0]));
        }
        patient.and(
                score("b" + n, "nrs-pain", expectedBaselineResult[1], start.toString()),
                score(
                        "r" + n,
                        "nrs-pain",
                        expectedBaselineResult[2],
                        start.plusWeeks(12).toString()));
    }

    private static LocalDate start(int n) {
        return FIRST.plusWeeks(26L * n);
    }
}
