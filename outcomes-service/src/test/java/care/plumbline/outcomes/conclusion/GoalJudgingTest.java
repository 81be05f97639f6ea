package care.plumbline.outcomes.conclusion;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.ChangeBand;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Goal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GoalJudgingTest {

    private static final Goal TOLERABLE = Cast.goal("g1", "nrs-pain", "3");

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "goals.csv", numLinesToSkip = 3)
    void saysHowFarAGoalHasCome(
            String what,
            @Nullable String scores,
            @Nullable String due,
            String achievement,
            @Nullable Boolean reached,
            @Nullable ChangeBand change) {
        ConcludedCase one = withScores(due == null ? TOLERABLE : dueOn(due), scores == null ? "" : scores);
        GoalJudgement judged = one.goal("g1", "2024-08-01");

        assertThat(judged.achievement().code()).as(what).isEqualTo(achievement);
        assertThat(judged.reached()).as(what).isEqualTo(reached);
        assertThat(judged.change()).as(what).isEqualTo(change);
    }

    @Test
    void aGoalThatWasClosedWithoutItsTargetIsNotAchieved() {
        Goal closed = closedOn("2024-06-01");
        GoalJudgement judged =
                withScores(closed, "7@2024-01-01 5@2024-05-01 2@2024-07-01").goal("g1", "2024-08-01");
        assertThat(judged.achievement()).isEqualTo(Achievement.NOT_ACHIEVED);
        assertThat(Objects.requireNonNull(judged.latest()).observedOn()).isEqualTo(day("2024-05-01"));
        assertThat(withScores(closed, "7@2024-01-01 5@2024-05-01")
                        .goal("g1", "2024-05-15")
                        .achievement())
                .as("as of a day on which it was still open")
                .isEqualTo(Achievement.NO_CHANGE);
    }

    @Test
    void thePersonalBestAndTheLevelHeldStandBesideTheTarget() {
        GoalJudgement judged = withScores(TOLERABLE, "7@2024-01-01 4@2024-02-05 5@2024-04-01 3@2024-05-01 6@2024-07-08")
                .goal("g1", "2024-08-01");
        assertThat(Objects.requireNonNull(judged.best()).value()).isEqualByComparingTo("3");
        assertThat(judged.reachedFirstOn()).isEqualTo(day("2024-05-01"));
        assertThat(judged.held()).isEqualByComparingTo("5");
        assertThat(judged.sustained()).isFalse();
    }

    @Test
    void itsInputsAreNamedWithTheirVersions() {
        assertThat(withScores(TOLERABLE, "7@2024-01-01 5@2024-07-01")
                        .goal("g1", "2024-08-01")
                        .inputs())
                .containsEntry("goal/g1", 1L)
                .containsKeys("measurement/m0", "measurement/m1", "course/c1");
    }

    @Test
    void aGoalIsJudgedAgainOnTheDayAfterItsDueDate() {
        assertThat(withScores(dueOn("2024-09-01"), "7@2024-01-01")
                        .goal("g1", "2024-08-01")
                        .days())
                .containsExactly(day("2024-09-02"));
    }

    private static ConcludedCase withScores(Goal goal, String scores) {
        ConcludedCase one = ConcludedCase.of(goal, started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"));
        List<String> all = scores.isEmpty() ? List.of() : List.of(scores.split(" ", -1));
        for (int n = 0; n < all.size(); n++) {
            String[] parts = all.get(n).split("@", -1);
            one.and(score("m" + n, "nrs-pain", parts[0], parts[1]));
        }
        return one;
    }

    private static Goal dueOn(String due) {
        return Cast.goal("g1", "nrs-pain", "3", TOLERABLE.statedOn(), day(due), null);
    }

    private static Goal closedOn(String closed) {
        return Cast.goal("g1", "nrs-pain", "3", TOLERABLE.statedOn(), null, day(closed));
    }
}
