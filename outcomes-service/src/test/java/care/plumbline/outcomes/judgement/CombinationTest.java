package care.plumbline.outcomes.judgement;

import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Exercise from 8 January, its window closes on 1 April; mindfulness from 5 February.
class CombinationTest {

    private static final Course EXERCISE = started(considered("c1", Cast.EXERCISE, "pt-1", "g1"), "2024-01-08");
    private static final Course MBSR = started(considered("c2", Cast.MBSR, "psy-1", "g1"), "2024-02-05");

    @Test
    void whatRanOnTheDayOfTheResultBelongsTogether() {
        assertThat(combination("5", "2024-04-02", EXERCISE, MBSR)).containsExactly("exercise-general", "mbsr");
        assertThat(combination("5", "2024-04-02", EXERCISE, ended(MBSR, "2024-03-01", "patient-choice")))
                .containsExactly("exercise-general");
    }

    /// Ended itself before the result: it is still the course that the result is of.
    @Test
    void theCourseItselfIsAlwaysInIt() {
        assertThat(combination("5", "2024-04-02", ended(EXERCISE, "2024-03-25", "completed"), MBSR))
                .containsExactly("exercise-general", "mbsr");
    }

    @Test
    void withoutAResultTheDayIsWhenTheWindowCloses() {
        assertThat(combination(null, null, EXERCISE, MBSR)).containsExactly("exercise-general", "mbsr");
        assertThat(combination(null, null, EXERCISE, started(considered("c2", Cast.MBSR, "psy-1", "g1"), "2024-04-02")))
                .containsExactly("exercise-general");
    }

    private static List<String> combination(
            @Nullable String value, @Nullable String day, Course exercise, Course other) {
        JudgedCase one = JudgedCase.of(
                Cast.goal("g1", "nrs-pain", "3"), exercise, other, score("m1", "nrs-pain", "7", "2024-01-07"));
        if (value != null && day != null) {
            one.and(score("m2", "nrs-pain", value, day));
        }
        return Combination.of(one.on("nrs-pain", "2024-05-01"), List.of(exercise, other));
    }
}
