package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.AT_THE_PRACTICE;
import static care.plumbline.goals.goal.Ana.activityGoal;
import static care.plumbline.goals.goal.Ana.broken;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.decided;
import static care.plumbline.goals.goal.Ana.events;
import static care.plumbline.goals.goal.Ana.goal;
import static care.plumbline.goals.goal.Ana.lessPain;
import static care.plumbline.goals.goal.Ana.nothing;
import static care.plumbline.goals.goal.Ana.number;
import static care.plumbline.goals.goal.Ana.painGoal;
import static care.plumbline.goals.goal.Ana.refusal;
import static care.plumbline.goals.goal.Ana.state;
import static care.plumbline.goals.goal.Ana.target;
import static care.plumbline.goals.goal.Ana.withPainGoal;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.goal.GoalEvent.GoalStated;
import care.plumbline.goals.goal.GoalRefusal.IdTaken;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatingGoalsTest {

    @Test
    void aStatedGoalIsProposedInTheWordsThatWereUsed() {
        GoalDecision decision = state(nothing(), painGoal());

        assertThat(events(decision)).first().isEqualTo(new GoalStated(painGoal(), AT_THE_PRACTICE.recorded()));
        Goal goal = goal(decided(decision, nothing()));
        assertThat(goal.version()).isEqualTo(1);
        assertThat(goal.lifecycle()).isEqualTo(Lifecycle.PROPOSED);
        assertThat(goal.wish()).isEqualTo(lessPain());
        assertThat(goal.stated()).isEqualTo(painGoal());
    }

    @Test
    void theSameStatementAgainChangesNothingEvenAfterARevision() {
        PatientGoals revised = Ana.taken(withPainGoal(), Ana.revise(target("4")));

        assertThat(state(withPainGoal(), painGoal())).isEqualTo(new GoalDecision.Unchanged());
        assertThat(state(revised, painGoal())).isEqualTo(new GoalDecision.Unchanged());
        assertThat(state(withPainGoal(), painGoal("g1", sameWithTarget("3.00"))))
                .as("3.00 is 3")
                .isEqualTo(new GoalDecision.Unchanged());
    }

    @Test
    void anotherStatementUnderATakenIdIsRefused() {
        assertThat(refusal(state(withPainGoal(), painGoal("g1", sameWithTarget("2")))))
                .isEqualTo(new IdTaken("g1"));
    }

    @Test
    void refusesAMeasureThatNobodyKnows() {
        StateGoal request = new StateGoal(
                "g1",
                GoalKind.PAIN,
                "happiness",
                lessPain(),
                null,
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                Particulars.NONE);

        assertThat(broken(state(nothing(), request))).containsExactly("measure known-measure");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,     target within-range",
        "11,     target within-range",
        "10.001, target within-range",
        "3.1234, target decimals",
    })
    void refusesATargetThatIsNoScoreOnTheMeasure(BigDecimal target, String rule) {
        assertThat(broken(state(nothing(), painGoal("g1", sameWithTarget(target.toString())))))
                .contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.0", "7.5", "10"})
    void refusesATargetNoBetterThanBaseline(String target) {
        assertThat(broken(state(nothing(), painGoal("g1", sameWithTarget(target)))))
                .containsExactly("target better-than-baseline");
    }

    @Test
    void betterIsHigherWhereHigherIsBetter() {
        Wish less = new Wish("Carry less", number("3"), null, null, null, null);
        StateGoal worse = new StateGoal(
                "g2",
                GoalKind.ACTIVITY,
                "psfs",
                less,
                number("4"),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                Particulars.NONE);

        assertThat(broken(state(nothing(), worse))).containsExactly("target better-than-baseline");
        assertThat(state(nothing(), activityGoal())).isInstanceOf(GoalDecision.Decided.class);
    }

    @Test
    void refusesABaselineThatIsNoScoreOnTheMeasure() {
        StateGoal request = new StateGoal(
                "g1",
                GoalKind.PAIN,
                "nrs-pain",
                lessPain(),
                number("11"),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                Particulars.NONE);

        assertThat(broken(state(nothing(), request))).containsExactly("baseline within-range");
    }

    @Test
    void aGoalNeedsNoBaseline() {
        StateGoal request = new StateGoal(
                "g1",
                GoalKind.PAIN,
                "nrs-pain",
                lessPain(),
                null,
                day("2024-01-02"),
                ExpressedBy.CLINICIAN,
                Particulars.NONE);

        assertThat(state(nothing(), request)).isInstanceOf(GoalDecision.Decided.class);
    }

    @Test
    void refusesADueDateBeforeTheStatement() {
        Wish wish = new Wish("Soon", number("3"), day("2024-01-01"), null, null, null);

        assertThat(broken(state(nothing(), painGoal("g1", wish)))).containsExactly("due not-before-stated");
    }

    @Test
    void todayIsTheLastDayToStateAGoalOn() {
        assertThat(state(nothing(), statedOn(Ana.TODAY))).isInstanceOf(GoalDecision.Decided.class);
        assertThat(broken(state(nothing(), statedOn(Ana.TODAY.plusDays(1)))))
                .containsExactly("statedOn not-in-the-future");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Wish wish = new Wish("Too much", number("8"), day("2024-01-01"), null, null, null);
        StateGoal request = new StateGoal(
                "g1",
                GoalKind.PAIN,
                "nrs-pain",
                wish,
                number("7"),
                day("2030-01-01"),
                ExpressedBy.PATIENT,
                Particulars.NONE);

        assertThat(broken(state(nothing(), request)))
                .containsExactlyInAnyOrder(
                        "statedOn not-in-the-future", "target better-than-baseline", "due not-before-stated");
    }

    @Test
    void aPatientHasAtMostFiftyGoals() {
        PatientGoals goals = nothing();
        for (int i = 1; i <= PatientGoals.MOST_GOALS; i++) {
            goals = decided(state(goals, painGoal("g" + i, lessPain())), goals);
        }

        assertThat(refusal(state(goals, painGoal("one-more", lessPain()))))
                .isEqualTo(new TooMany("goals of a patient", 50));
    }

    private static Wish sameWithTarget(String target) {
        return target(target).appliedTo(lessPain());
    }

    private static StateGoal statedOn(LocalDate day) {
        Wish wish = new Wish("Less pain", number("3"), null, null, null, null);
        return new StateGoal("g1", GoalKind.PAIN, "nrs-pain", wish, null, day, ExpressedBy.PATIENT, Particulars.NONE);
    }
}
