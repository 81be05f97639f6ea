package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.AT_THE_PRACTICE;
import static care.plumbline.goals.goal.Ana.PATIENT;
import static care.plumbline.goals.goal.Ana.broken;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.number;
import static care.plumbline.goals.goal.Ana.withPainGoal;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.attainment.AttainmentScale;
import care.plumbline.goals.goal.GoalStep.SetScale;
import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.PatientScores;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScaleSettingTest {

    private static final AttainmentScale EASIER = new AttainmentScale(List.of(
            Ana.level(-2, "8", "10"),
            Ana.level(-1, "7", "7"),
            Ana.level(0, "3", "6"),
            Ana.level(1, "2", "2"),
            Ana.level(2, "0", "1")));

    @Test
    void theFirstScaleTakesImportanceAndDifficultyOfTheDay() {
        PatientGoals goals = Ana.taken(withPainGoal(), Ana.setScale("2024-02-01", null));

        assertThat(Ana.goal(goals).scale().orElseThrow())
                .isEqualTo(new ScaleVersion(1, Ana.scale(), day("2024-02-01"), "gp-1", null, 3, 2));
        PatientGoals weighedAnew = Ana.taken(goals, Ana.revise(new WishChange(null, null, null, 1, 1, null)));
        assertThat(Ana.goal(weighedAnew).scale().orElseThrow().importance())
                .as("frozen with the scale")
                .isEqualTo(3);
    }

    @Test
    void beforeTheBaselineAnEditTakesItsPlace() {
        PatientGoals noBaseline = withoutBaseline();
        PatientGoals goals = Ana.taken(noBaseline, Ana.setScale("2024-02-01", null));
        PatientGoals edited = set(goals, EASIER, "Too hard", "2024-02-02", PatientScores.none(PATIENT));

        assertThat(Ana.goal(edited).progress().scales()).hasSize(1);
        assertThat(Ana.goal(edited).scale().orElseThrow().version()).isEqualTo(1);
        assertThat(Ana.goal(edited).scale().orElseThrow().scale()).isEqualTo(EASIER);
    }

    @Test
    void afterTheBaselineAnEditIsANewVersion() {
        PatientScores scores = new PatientScores(
                PATIENT, List.of(new HeardScore("m1", 1, "nrs-pain", number("7"), day("2024-01-31"), true)));
        PatientGoals goals = Ana.taken(withoutBaseline(), Ana.setScale("2024-02-01", null));
        PatientGoals edited = set(goals, EASIER, "Too hard", "2024-02-02", scores);

        assertThat(Ana.goal(edited).progress().scales())
                .extracting(ScaleVersion::version)
                .containsExactly(1, 2);
        assertThat(Ana.goal(edited).progress().scales().getFirst().scale()).isEqualTo(Ana.scale());
        assertThat(Ana.goal(edited).last()).isEqualTo(WhatHappened.SCALE_SET);
    }

    @Test
    void anEditSaysWhyAndComesLater() {
        PatientGoals goals = Ana.taken(withPainGoal(), Ana.setScale("2024-02-01", null));

        assertThat(broken(Ana.take(goals, new SetScale("g1", _ -> true, EASIER, null, day("2024-01-31")))))
                .containsExactlyInAnyOrder("reason has-a-reason", "setOn not-before-last-scale");
        assertThat(Ana.take(goals, Ana.setScale("2024-02-01", null))).isEqualTo(new GoalDecision.Unchanged());
        assertThat(broken(Ana.take(withPainGoal(), Ana.setScale("2024-01-01", null))))
                .containsExactly("setOn not-before-stated");
    }

    @Test
    void aClosedGoalGetsNoScale() {
        assertThat(Ana.refusal(Ana.take(withPainGoal(Lifecycle.COMPLETED), Ana.setScale("2024-02-01", null))))
                .isEqualTo(new GoalRefusal.NotPossibleNow(Lifecycle.COMPLETED, "set a scale"));
    }

    private static PatientGoals set(
            PatientGoals goals, AttainmentScale scale, @Nullable String reason, String on, PatientScores scores) {
        Knowledge knowledge = new Knowledge(Ana.KNOWLEDGE.measures(), Ana.KNOWLEDGE.guard(), scores, Map.of());
        return Ana.decided(
                goals.take(new SetScale("g1", _ -> true, scale, reason, day(on)), knowledge, AT_THE_PRACTICE), goals);
    }

    private static PatientGoals withoutBaseline() {
        StateGoal goal = new StateGoal(
                "g1",
                GoalKind.PAIN,
                "nrs-pain",
                Ana.lessPain(),
                null,
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                Particulars.NONE);
        return Ana.decided(Ana.state(Ana.nothing(), goal), Ana.nothing());
    }
}
