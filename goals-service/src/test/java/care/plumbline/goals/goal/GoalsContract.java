package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.PATIENT;
import static care.plumbline.goals.goal.Ana.course;
import static care.plumbline.goals.goal.Ana.lessPain;
import static care.plumbline.goals.goal.Ana.number;
import static care.plumbline.goals.goal.Ana.outlook;
import static care.plumbline.goals.goal.Ana.painGoal;
import static care.plumbline.goals.goal.Ana.revise;
import static care.plumbline.goals.goal.Ana.target;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalRefusal.IdTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every keeper of goals promises.
public abstract class GoalsContract {

    protected abstract Goals goals();

    /// Another replica of the service over the same database.
    protected abstract Goals otherReplica();

    @Test
    void ofAPatientNeverHeardOfThereIsNothing() {
        assertThat(goals().of(PATIENT)).isEqualTo(new Goals.Kept(PatientGoals.none(PATIENT), 0));
    }

    @Test
    void whatWasDecidedIsKept() {
        GoalResult result = goals().change(PATIENT, stating(painGoal()));

        assertThat(result.after()).isEqualTo(Ana.withPainGoal());
        assertThat(otherReplica().of(PATIENT)).isEqualTo(new Goals.Kept(Ana.withPainGoal(), 1));
    }

    @ParameterizedTest
    @EnumSource(Lifecycle.class)
    void aGoalIsKeptInEveryState(Lifecycle lifecycle) {
        goals().change(PATIENT, reaching(lifecycle));

        assertThat(otherReplica().of(PATIENT).goals()).isEqualTo(Ana.withPainGoal(lifecycle));
    }

    @Test
    void revisionsOutlooksAndCoursesAreKeptToTheLastDigit() {
        StateOutlook exact = new StateOutlook(
                "o2", "g1", "c1", number("0.125"), number("2.5"), null, null, Ana.day("2024-01-04"), null, null);
        goals().change(PATIENT, stating(painGoal("g1", target("3.125").appliedTo(lessPain()))));
        goals().change(
                        PATIENT,
                        known -> known.learn(
                                List.of(course("c1", 3, "2024-01-08"), course("c2", 1, null)), Ana.AT_THE_PRACTICE));
        goals().change(PATIENT, taking(revise(target("2.75"))));
        goals().change(PATIENT, taking(revise(new WishChange("In other words", null, null, 0, 0, null))));
        goals().change(PATIENT, known -> Ana.state(known, outlook()));
        PatientGoals after =
                goals().change(PATIENT, known -> Ana.state(known, exact)).after();

        PatientGoals kept = otherReplica().of(PATIENT).goals();
        assertThat(kept).isEqualTo(after);
        assertThat(Ana.goal(kept).revisions()).hasSize(2);
        assertThat(kept.outlooks().sealed("g1", "c1")).map(Outlook::stated).contains(exact);
    }

    @Test
    void everyChangeRaisesTheVersionByOne() {
        goals().change(PATIENT, stating(painGoal()));
        goals().change(PATIENT, taking(Ana.hold()));
        goals().change(PATIENT, known -> known.learn(List.of(course("c1", 1, null)), Ana.AT_THE_PRACTICE));

        assertThat(goals().of(PATIENT).version()).isEqualTo(3);
    }

    @Test
    void aRefusalAndARepetitionLeaveNoTrace() {
        goals().change(PATIENT, stating(painGoal()));
        GoalResult refused =
                goals().change(PATIENT, stating(painGoal("g1", target("1").appliedTo(lessPain()))));
        GoalResult repeated = goals().change(PATIENT, stating(painGoal()));

        assertThat(refused).isEqualTo(new GoalResult(new Refused(new IdTaken("g1")), Ana.withPainGoal()));
        assertThat(repeated).isEqualTo(new GoalResult(new Unchanged(), Ana.withPainGoal()));
        assertThat(goals().of(PATIENT).version()).isEqualTo(1);
    }

    @Test
    void patientsAreKeptApart() {
        goals().change(PATIENT, stating(painGoal()));

        assertThat(goals().of("p2").goals().goals()).isEmpty();
    }

    @Test
    void whenAnotherReplicaWasFasterTheDecisionIsMadeOnItsState() {
        goals().change(PATIENT, stating(painGoal()));
        List<Long> seen = new ArrayList<>();

        GoalResult result = goals().change(PATIENT, known -> {
            seen.add(Ana.goal(known).version());
            if (seen.size() == 1) {
                otherReplica().change(PATIENT, taking(Ana.hold()));
            }
            return Ana.take(known, Ana.close(ClosureOutcome.CANCELLED));
        });

        assertThat(seen).containsExactly(1L, 2L);
        assertThat(Ana.goal(result.after()).version()).isEqualTo(3);
        assertThat(Ana.goal(goals().of(PATIENT).goals()).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
    }

    @Test
    void nothingIsLostWhenManyStateAtOnce() throws InterruptedException, ExecutionException {
        int many = 20;
        try (var people = Executors.newFixedThreadPool(4)) {
            List<Future<?>> stated = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                StateGoal goal = painGoal("g" + i, lessPain());
                Goals replica = i % 2 == 0 ? goals() : otherReplica();
                stated.add(people.submit(() -> replica.change(PATIENT, stating(goal))));
            }
            for (Future<?> each : stated) {
                each.get();
            }
        }

        assertThat(goals().of(PATIENT).goals().goals()).hasSize(many);
        assertThat(goals().of(PATIENT).version()).isEqualTo(many);
    }

    @Test
    void whatIsSaidBeyondTheWishIsKept() {
        goals().change(PATIENT, stating(Ana.namedActivity()));
        goals().change(PATIENT, stating(Ana.workGoal()));
        goals().change(PATIENT, stating(painGoal()));
        goals().change(PATIENT, taking(Ana.setScale("2024-01-02", null)));
        goals().change(PATIENT, taking(Ana.reportWork("2024-03-01")));
        goals().change(
                        PATIENT,
                        known -> known.ask(
                                new AskForGoals("gp-2", Ana.day("2024-01-02"), ElicitationState.STATED),
                                Ana.AT_THE_PRACTICE));
        PatientGoals after = goals().change(
                        PATIENT, known -> known.state(Ana.certain(), Ana.KNOWLEDGE, Ana.AT_THE_PRACTICE))
                .after();

        assertThat(otherReplica().of(PATIENT).goals()).isEqualTo(after);
        assertThat(Ana.goal(after).scale()).isPresent();
        assertThat(after.outlooks().all().getFirst().appraisal().findings()).isNotEmpty();
    }

    @Test
    void patientsAreFoundByWhetherTheyWereAsked() {
        for (String patient : List.of("p3", "p1", "p2")) {
            goals().change(patient, known -> known.meet(Ana.AT_THE_PRACTICE));
        }
        goals().change("p2", stating(painGoal()));

        assertThat(goals().elicited(ElicitationState.NEVER_ASKED, null, 10))
                .extracting(Elicited.OfPatient::patient)
                .containsExactly("p1", "p3");
        assertThat(goals().elicited(ElicitationState.NEVER_ASKED, "p1", 10))
                .extracting(Elicited.OfPatient::patient)
                .containsExactly("p3");
        assertThat(goals().elicited(ElicitationState.NEVER_ASKED, null, 1)).hasSize(1);
        assertThat(goals().count(ElicitationState.NEVER_ASKED)).isEqualTo(2);
        assertThat(goals().elicited(ElicitationState.STATED, null, 10))
                .containsExactly(new Elicited.OfPatient(
                        "p2", new Elicited(ElicitationState.STATED, null, Ana.day("2024-01-02"))));
    }

    @Test
    void tellsWhichPatientsWereMet() {
        goals().change("p1", known -> known.meet(Ana.AT_THE_PRACTICE));
        goals().change("p2", stating(painGoal()));

        assertThat(goals().met(List.of("p1", "p2", "p3"))).containsExactlyInAnyOrder("p1", "p2");
        assertThat(goals().met(List.of())).isEmpty();
    }

    protected static Function<PatientGoals, GoalDecision> stating(StateGoal request) {
        return known -> Ana.state(known, request);
    }

    protected static Function<PatientGoals, GoalDecision> taking(GoalStep step) {
        return known -> Ana.take(known, step);
    }

    /// Decides on all that leads to a state of the cast at once.
    private static Function<PatientGoals, GoalDecision> reaching(Lifecycle lifecycle) {
        return known -> {
            List<GoalEvent> events = new ArrayList<>(Ana.events(Ana.state(known, painGoal())));
            PatientGoals after = Ana.decided(new GoalDecision.Decided(events), known);
            for (GoalStep step : Ana.stepsTo(lifecycle)) {
                GoalDecision taken = Ana.take(after, step);
                events.addAll(Ana.events(taken));
                after = Ana.decided(taken, after);
            }
            return new GoalDecision.Decided(events);
        };
    }
}
