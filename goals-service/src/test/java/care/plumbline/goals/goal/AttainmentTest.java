package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.PATIENT;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.number;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.attainment.AttainmentLevel;
import care.plumbline.goals.attainment.AttainmentScale;
import care.plumbline.goals.goal.Attainment.Missing;
import care.plumbline.goals.goal.Attainment.Weighting;
import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.PatientScores;
import care.plumbline.measures.Measures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttainmentTest {

    /// Three goals on one scale each: levels -1, -2, -1 before and 1, 0, -1 now, weights 9, 4 and 2.
    @Test
    void theScoreIsHeldAgainstThePatientsOwnBaseline() {
        PatientGoals goals = goals(
                goal("a", "nrs-pain", "7", 3, 3), goal("b", "peg-3", "9", 2, 2), goal("c", "bpi-severity", "7", 2, 1));
        Attainment attainment = of(goals, score("nrs-pain", "2"), score("peg-3", "5"), score("bpi-severity", "6"));

        assertThat(attainment.goals())
                .extracting(goal -> level(goal.baseline()))
                .containsExactly(-1, -2, -1);
        assertThat(attainment.goals()).extracting(goal -> level(goal.now())).containsExactly(1, 0, -1);
        assertThat(attainment.weighting()).isEqualTo(Weighting.IMPORTANCE_TIMES_DIFFICULTY);
        assertThat(attainment.score())
                .isEqualTo(new Attainment.Score(3, number("33.837833"), number("55.954482"), number("22.116649")));
        assertThat(attainment.missing()).isNull();
    }

    @Test
    void onlyGoalsWithALaterScoreCountOnceThereIsOne() {
        PatientGoals goals = goals(goal("a", "nrs-pain", "7", null, null), goal("b", "peg-3", "9", 3, 3));
        Attainment attainment = of(goals, score("nrs-pain", "2"));

        assertThat(attainment.weighting()).isEqualTo(Weighting.EQUAL);
        assertThat(attainment.score())
                .isEqualTo(new Attainment.Score(1, number("40.000000"), number("60.000000"), number("20.000000")));
    }

    @Test
    void withoutALaterScoreThereIsABaselineAndNothingToHoldAgainstIt() {
        Attainment attainment = of(goals(goal("a", "nrs-pain", "7", 1, 1)));

        assertThat(attainment.missing()).isEqualTo(Missing.NO_LATER_SCORE);
        assertThat(attainment.score()).isEqualTo(new Attainment.Score(1, number("40.000000"), null, null));
    }

    @Test
    void goalsWithoutWeightDoNotCountAndOnlySuchAreNoScore() {
        PatientGoals some = goals(goal("a", "nrs-pain", "7", 1, 1), goal("b", "peg-3", "9", 0, 3));
        assertThat(of(some, score("nrs-pain", "2"), score("peg-3", "9")).score())
                .isEqualTo(new Attainment.Score(1, number("40.000000"), number("60.000000"), number("20.000000")));

        Attainment none = of(goals(goal("a", "nrs-pain", "7", 0, 3)), score("nrs-pain", "2"));
        assertThat(none.score()).isNull();
        assertThat(none.missing()).isEqualTo(Missing.ALL_WEIGHTS_ZERO);
    }

    @Test
    void withoutScaleOrBaselineThereIsNoScore() {
        assertThat(of(Ana.withPainGoal()).missing()).isEqualTo(Missing.NO_SCALE);
        assertThat(of(goals(goal("a", "nrs-pain", null, 1, 1)), score("nrs-pain", "2"))
                        .missing())
                .isEqualTo(Missing.NO_BASELINE);
    }

    @Test
    void aScoreBeforeTheScaleIsTheBaselineWhereItIsNewerThanWhatThePatientSaid() {
        PatientScores scores = new PatientScores(
                PATIENT,
                List.of(
                        new HeardScore("m1", 1, "nrs-pain", number("9"), day("2024-01-02"), true),
                        score("nrs-pain", "5")));
        Attainment attainment = Attainment.of(goals(goal("a", "nrs-pain", "7", 1, 1)), scores, Measures.standard());

        assertThat(level(attainment.goals().getFirst().baseline())).isEqualTo(-2);
        assertThat(level(attainment.goals().getFirst().now())).isZero();
    }

    private static int level(GoalAttainment.@Nullable Standing standing) {
        return standing == null ? Integer.MIN_VALUE : standing.level();
    }

    private static Attainment of(PatientGoals goals, HeardScore... scores) {
        return Attainment.of(goals, new PatientScores(PATIENT, List.of(scores)), Measures.standard());
    }

    private static HeardScore score(String measure, String value) {
        return new HeardScore("m-" + measure, 1, measure, number(value), day("2024-05-01"), true);
    }

    private static PatientGoals goals(StateGoal... requests) {
        PatientGoals goals = Ana.nothing();
        for (StateGoal request : requests) {
            goals = Ana.decided(Ana.state(goals, request), goals);
        }
        return goals;
    }

    private static StateGoal goal(
            String id,
            String measure,
            @Nullable String baseline,
            @Nullable Integer importance,
            @Nullable Integer difficulty) {
        String step = Measures.standard().find(measure).orElseThrow().step().toPlainString();
        List<AttainmentLevel> levels = new ArrayList<>();
        String[] from = {"8", "6", "3", "2", "0"};
        for (int i = 0; i < from.length; i++) {
            String to =
                    i == 0 ? "10" : number(from[i - 1]).subtract(number(step)).toPlainString();
            levels.add(Ana.level(i - 2, from[i], to));
        }
        return new StateGoal(
                id,
                GoalKind.PAIN,
                measure,
                new Wish("So", number("3"), null, importance, difficulty, null),
                baseline == null ? null : number(baseline),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                new Particulars(null, null, new AttainmentScale(levels), Particulars.ENGLISH));
    }
}
