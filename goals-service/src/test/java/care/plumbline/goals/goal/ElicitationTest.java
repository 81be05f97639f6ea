package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.AT_THE_PRACTICE;
import static care.plumbline.goals.goal.Ana.broken;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.decided;
import static care.plumbline.goals.goal.Ana.nothing;
import static care.plumbline.goals.goal.Ana.withPainGoal;
import static care.plumbline.goals.goal.ElicitationState.ASKED_AND_NONE;
import static care.plumbline.goals.goal.ElicitationState.IMPLIED_BY_CLINICIAN;
import static care.plumbline.goals.goal.ElicitationState.NEVER_ASKED;
import static care.plumbline.goals.goal.ElicitationState.STATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ElicitationTest {

    @Test
    void aPatientHeardOfWasNeverAsked() {
        PatientGoals met = decided(nothing().meet(AT_THE_PRACTICE), nothing());

        assertThat(met.elicitation().elicited()).isEqualTo(new Elicited(NEVER_ASKED, null, null));
        assertThat(met.elicitation().version()).isEqualTo(1);
        assertThat(met.meet(AT_THE_PRACTICE)).isEqualTo(new GoalDecision.Unchanged());
        PatientGoals byCourse =
                decided(nothing().learn(List.of(Ana.course("c1", 1, null)), AT_THE_PRACTICE), nothing());
        assertThat(byCourse.elicitation().elicited().state()).isEqualTo(NEVER_ASKED);
    }

    @Test
    void whoWasAskedAndHasNoneIsNoOneWhoWasNeverAsked() {
        PatientGoals asked = asked(nothing(), ASKED_AND_NONE, "gp-2", "2024-01-02");

        assertThat(asked.elicitation().elicited()).isEqualTo(new Elicited(ASKED_AND_NONE, "gp-2", day("2024-01-02")));
        assertThat(ask(asked, ASKED_AND_NONE, "gp-2", "2024-01-02")).isEqualTo(new GoalDecision.Unchanged());
        assertThat(asked(asked, ASKED_AND_NONE, null, "2024-02-02")
                        .elicitation()
                        .elicited())
                .as("the caller asked")
                .isEqualTo(new Elicited(ASKED_AND_NONE, "gp-1", day("2024-02-02")));
    }

    @Test
    void aGoalOfThePatientsOwnGoesBeforeEverything() {
        PatientGoals none = asked(nothing(), ASKED_AND_NONE, "gp-2", "2024-01-01");
        PatientGoals stated = decided(Ana.state(none, Ana.painGoal()), none);

        assertThat(stated.elicitation().elicited()).isEqualTo(new Elicited(STATED, null, day("2024-01-02")));
        assertThat(asked(stated, STATED, "gp-2", "2024-01-02").elicitation().elicited())
                .isEqualTo(new Elicited(STATED, "gp-2", day("2024-01-02")));
        assertThat(broken(ask(stated, ASKED_AND_NONE, "gp-2", "2024-01-03"))).containsExactly("outcome no-stated-goal");
        assertThat(Ana.taken(stated, Ana.close(ClosureOutcome.ENTERED_IN_ERROR))
                        .elicitation()
                        .elicited())
                .as("an error is no goal")
                .isEqualTo(new Elicited(ASKED_AND_NONE, "gp-2", day("2024-01-01")));
    }

    @Test
    void aClinicianMayImplyGoals() {
        StateGoal implied = new StateGoal(
                "g1",
                GoalKind.PAIN,
                "nrs-pain",
                Ana.lessPain(),
                null,
                day("2024-01-02"),
                ExpressedBy.CLINICIAN,
                Particulars.NONE);
        PatientGoals goals = decided(Ana.state(nothing(), implied), nothing());

        assertThat(goals.elicitation().elicited())
                .isEqualTo(new Elicited(IMPLIED_BY_CLINICIAN, null, day("2024-01-02")));
        assertThat(asked(goals, ASKED_AND_NONE, "gp-2", "2024-01-05")
                        .elicitation()
                        .elicited()
                        .state())
                .as("the later of the two")
                .isEqualTo(ASKED_AND_NONE);
        assertThat(asked(goals, ASKED_AND_NONE, "gp-2", "2024-01-01")
                        .elicitation()
                        .elicited()
                        .state())
                .isEqualTo(IMPLIED_BY_CLINICIAN);
    }

    @Test
    void refusesWhatContradictsTheGoals() {
        assertThat(broken(ask(nothing(), STATED, null, "2024-01-02"))).containsExactly("outcome has-stated-goal");
        assertThat(broken(ask(nothing(), NEVER_ASKED, null, "2024-01-02"))).containsExactly("outcome was-asked");
        assertThat(broken(ask(nothing(), ASKED_AND_NONE, null, "2024-07-01")))
                .containsExactly("askedOn not-in-the-future");
    }

    @Test
    void aRevisionChangesNothingAboutAsking() {
        assertThat(Ana.events(Ana.take(withPainGoal(), Ana.revise(Ana.target("4")))))
                .hasSize(1);
    }

    private static GoalDecision ask(PatientGoals goals, ElicitationState outcome, @Nullable String by, String on) {
        return goals.ask(new AskForGoals(by, day(on), outcome), AT_THE_PRACTICE);
    }

    private static PatientGoals asked(PatientGoals goals, ElicitationState outcome, @Nullable String by, String on) {
        return decided(ask(goals, outcome, by, on), goals);
    }
}
