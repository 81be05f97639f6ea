package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.accept;
import static care.plumbline.goals.goal.Ana.close;
import static care.plumbline.goals.goal.Ana.goal;
import static care.plumbline.goals.goal.Ana.hold;
import static care.plumbline.goals.goal.Ana.refusal;
import static care.plumbline.goals.goal.Ana.revise;
import static care.plumbline.goals.goal.Ana.take;
import static care.plumbline.goals.goal.Ana.taken;
import static care.plumbline.goals.goal.Ana.target;
import static care.plumbline.goals.goal.Ana.withPainGoal;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalRefusal.NotPossibleNow;
import care.plumbline.goals.goal.GoalStep.ResumeGoal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every state with every step: to which state it leads, that nothing changes (`=`), or that it is refused (`-`).
class LifecycleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from            | patient  | provider | revise   | hold    | resume | complete  | cancel    | reject   | error
            PROPOSED          | ACCEPTED | ACCEPTED | PROPOSED | ON_HOLD | -      | COMPLETED | CANCELLED | REJECTED | ENTERED_IN_ERROR
            ACCEPTED          | =        | ACTIVE   | ACCEPTED | ON_HOLD | -      | COMPLETED | CANCELLED | REJECTED | ENTERED_IN_ERROR
            ACTIVE            | =        | =        | ACTIVE   | ON_HOLD | -      | COMPLETED | CANCELLED | -        | ENTERED_IN_ERROR
            ON_HOLD           | -        | -        | ON_HOLD  | -       | ACTIVE | COMPLETED | CANCELLED | -        | ENTERED_IN_ERROR
            COMPLETED         | -        | -        | -        | -       | -      | -         | -         | -        | ENTERED_IN_ERROR
            CANCELLED         | -        | -        | -        | -       | -      | -         | -         | -        | ENTERED_IN_ERROR
            REJECTED          | -        | -        | -        | -       | -      | -         | -         | -        | ENTERED_IN_ERROR
            ENTERED_IN_ERROR  | -        | -        | -        | -       | -      | -         | -         | -        | -
            """)
    void everyStepFromEveryState(
            Lifecycle from,
            String patient,
            String provider,
            String revise,
            String hold,
            String resume,
            String complete,
            String cancel,
            String reject,
            String error) {
        assertThat(outcome(from, accept(Party.PATIENT))).isEqualTo(patient);
        assertThat(outcome(from, accept(Party.PROVIDER))).isEqualTo(provider);
        assertThat(outcome(from, revise(target("4")))).isEqualTo(revise);
        assertThat(outcome(from, hold())).isEqualTo(hold);
        assertThat(outcome(from, new ResumeGoal("g1", _ -> true, null))).isEqualTo(resume);
        assertThat(outcome(from, close(ClosureOutcome.COMPLETED))).isEqualTo(complete);
        assertThat(outcome(from, close(ClosureOutcome.CANCELLED))).isEqualTo(cancel);
        assertThat(outcome(from, close(ClosureOutcome.REJECTED))).isEqualTo(reject);
        assertThat(outcome(from, close(ClosureOutcome.ENTERED_IN_ERROR))).isEqualTo(error);
    }

    @ParameterizedTest
    @EnumSource(Lifecycle.class)
    void theCastReachesEveryState(Lifecycle lifecycle) {
        assertThat(goal(withPainGoal(lifecycle)).lifecycle()).isEqualTo(lifecycle);
    }

    @ParameterizedTest
    @EnumSource(
            value = Lifecycle.class,
            names = {"PROPOSED", "ACCEPTED", "ACTIVE"})
    void aGoalTakenUpAgainIsAsAcceptedAsItWas(Lifecycle lifecycle) {
        PatientGoals held = taken(withPainGoal(lifecycle), hold());

        assertThat(goal(taken(held, new ResumeGoal("g1", _ -> true, null))).lifecycle())
                .isEqualTo(lifecycle);
    }

    @Test
    void everyStepRaisesTheVersionByOne() {
        assertThat(Arrays.stream(Lifecycle.values())
                        .map(lifecycle -> goal(withPainGoal(lifecycle)).version()))
                .containsExactly(1L, 2L, 3L, 4L, 2L, 2L, 2L, 2L);
    }

    private static String outcome(Lifecycle from, GoalStep step) {
        PatientGoals before = withPainGoal(from);
        GoalDecision decision = take(before, step);
        return switch (decision) {
            case GoalDecision.Decided _ ->
                goal(Ana.decided(decision, before)).lifecycle().name();
            case Unchanged _ -> "=";
            case GoalDecision.Refused _ -> {
                assertThat(refusal(decision))
                        .isInstanceOfSatisfying(
                                NotPossibleNow.class,
                                refusal -> assertThat(refusal.state()).isEqualTo(from));
                yield "-";
            }
        };
    }
}
