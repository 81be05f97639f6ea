package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.AT_THE_PRACTICE;
import static care.plumbline.goals.goal.Ana.TODAY;
import static care.plumbline.goals.goal.Ana.accept;
import static care.plumbline.goals.goal.Ana.broken;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.events;
import static care.plumbline.goals.goal.Ana.goal;
import static care.plumbline.goals.goal.Ana.hold;
import static care.plumbline.goals.goal.Ana.lessPain;
import static care.plumbline.goals.goal.Ana.number;
import static care.plumbline.goals.goal.Ana.refusal;
import static care.plumbline.goals.goal.Ana.revise;
import static care.plumbline.goals.goal.Ana.take;
import static care.plumbline.goals.goal.Ana.taken;
import static care.plumbline.goals.goal.Ana.target;
import static care.plumbline.goals.goal.Ana.withPainGoal;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.goal.GoalEvent.GoalAccepted;
import care.plumbline.goals.goal.GoalEvent.GoalClosed;
import care.plumbline.goals.goal.GoalEvent.GoalHeld;
import care.plumbline.goals.goal.GoalEvent.GoalRevised;
import care.plumbline.goals.goal.GoalRefusal.NotPossibleNow;
import care.plumbline.goals.goal.GoalRefusal.StaleVersion;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import care.plumbline.goals.goal.GoalRefusal.UnknownGoal;
import care.plumbline.goals.goal.GoalStep.AcceptGoal;
import care.plumbline.goals.goal.GoalStep.CloseGoal;
import care.plumbline.goals.goal.GoalStep.HoldGoal;
import care.plumbline.goals.goal.GoalStep.ResumeGoal;
import care.plumbline.goals.goal.GoalStep.ReviseGoal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalStepsTest {

    @Test
    void aRevisionKeepsTheWishBeforeItAndTheOriginalForEver() {
        PatientGoals once = taken(withPainGoal(), revise(target("4")));
        PatientGoals twice = taken(once, revise(new WishChange("Half a day at my desk", null, null, null, 3, null)));

        Goal goal = goal(twice);
        assertThat(goal.wish())
                .isEqualTo(new Wish("Half a day at my desk", number("4"), day("2024-06-01"), 3, 3, null));
        assertThat(goal.stated().wish()).isEqualTo(lessPain());
        assertThat(goal.revisions())
                .extracting(Revision::before)
                .containsExactly(lessPain(), goal(once).wish());
        assertThat(goal.revisions()).extracting(Revision::author).containsOnly("gp-1");
    }

    @Test
    void decidesARevisionWithItsAuthorAndReason() {
        Wish wish = new Wish(lessPain().statement(), number("4"), lessPain().due(), 3, 2, null);
        Revision revision = new Revision(
                day("2024-02-01"), "gp-1", RevisionKind.MADE_MORE_REALISTIC, "What others reached", lessPain());

        assertThat(events(take(withPainGoal(), revise(target("4")))))
                .containsExactly(new GoalRevised("g1", revision, wish, AT_THE_PRACTICE.recorded()));
    }

    @ParameterizedTest
    @CsvSource({"4, made-more-realistic", "2, raised", "3, clarified"})
    void tellsTheKindOfARevisionFromTheTarget(String target, String kind) {
        ReviseGoal request = revise(new WishChange("In other words", number(target), null, null, null, null));

        assertThat(goal(taken(withPainGoal(), request)).revisions())
                .extracting(Revision::kind)
                .hasToString("[" + kind + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "4, RAISED,                false",
        "4, CLARIFIED,             false",
        "4, MADE_MORE_REALISTIC,   true",
        "4, CIRCUMSTANCES_CHANGED, true",
        "2, MADE_MORE_REALISTIC,   false",
        "2, RAISED,                true",
        "2, CIRCUMSTANCES_CHANGED, true",
    })
    void theKindOfARevisionMustFitWhatHappensToTheTarget(String target, RevisionKind kind, boolean fits) {
        GoalDecision decision = take(
                withPainGoal(), new ReviseGoal("g1", _ -> true, target(target), "So it is", kind, day("2024-02-01")));

        if (fits) {
            assertThat(events(decision)).hasSize(1);
        } else {
            assertThat(broken(decision)).containsExactly("kind fits-the-target");
        }
    }

    @Test
    void refusesARevisionThatChangesNothing() {
        assertThat(broken(take(withPainGoal(), revise(target("3.0"))))).containsExactly("body changes-something");
    }

    @Test
    void refusesARevisionToATargetThatTheMeasureOrTheBaselineDoesNotAllow() {
        assertThat(broken(take(withPainGoal(), revise(target("-1"))))).containsExactly("target within-range");
        assertThat(broken(take(withPainGoal(), revise(target("7"))))).containsExactly("target better-than-baseline");
        assertThat(broken(
                        take(withPainGoal(), revise(new WishChange(null, null, day("2024-01-01"), null, null, null)))))
                .containsExactly("due not-before-stated");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, revisedOn not-before-stated",
        "2024-01-31, revisedOn not-before-last-revision",
        "2024-07-01, revisedOn not-in-the-future",
    })
    void revisionsFollowEachOtherInTime(LocalDate on, String rule) {
        PatientGoals revised = taken(withPainGoal(), revise(target("4")));

        assertThat(broken(take(revised, new ReviseGoal("g1", _ -> true, target("5"), "More", null, on))))
                .contains(rule);
    }

    @Test
    void aGoalHasAtMostFiftyRevisions() {
        PatientGoals goals = withPainGoal();
        for (int i = 0; i < GoalRevision.MOST_REVISIONS; i++) {
            goals = taken(
                    goals,
                    new ReviseGoal(
                            "g1", _ -> true, target(i % 2 == 0 ? "4" : "3"), "Reason " + i, null, day("2024-02-01")));
        }

        assertThat(refusal(take(goals, revise(target("2"))))).isEqualTo(new TooMany("revisions of a goal", 50));
    }

    @Test
    void thePatientsAndTheProvidersAcceptanceAreSeparateFacts() {
        PatientGoals byProvider = taken(withPainGoal(), accept(Party.PROVIDER));
        assertThat(goal(byProvider).acceptance()).isEqualTo(new Acceptance(null, day("2024-02-01")));

        PatientGoals byBoth = taken(byProvider, new AcceptGoal("g1", _ -> true, Party.PATIENT, day("2024-02-10")));
        assertThat(goal(byBoth).acceptance()).isEqualTo(new Acceptance(day("2024-02-10"), day("2024-02-01")));
    }

    @Test
    void anUndatedAcceptanceIsOfToday() {
        assertThat(events(take(withPainGoal(), new AcceptGoal("g1", _ -> true, Party.PATIENT, null))))
                .containsExactly(new GoalAccepted("g1", Party.PATIENT, TODAY, AT_THE_PRACTICE.recorded()));
    }

    @Test
    void acceptingAgainTakesARevisionInBetween() {
        PatientGoals accepted = withPainGoal(Lifecycle.ACCEPTED);
        AcceptGoal again = new AcceptGoal("g1", _ -> true, Party.PATIENT, day("2024-02-10"));

        assertThat(refusal(take(accepted, again))).isInstanceOf(NotPossibleNow.class);

        PatientGoals revised = taken(accepted, revise(target("4")));
        assertThat(goal(taken(revised, again)).acceptance().byPatient()).isEqualTo("2024-02-10");
        assertThat(broken(take(revised, new AcceptGoal("g1", _ -> true, Party.PATIENT, day("2024-01-20")))))
                .containsExactly("on not-before-acceptance");
    }

    @Test
    void aHeldGoalKeepsTheReasonUntilItIsTakenUpAgain() {
        assertThat(events(take(withPainGoal(), hold())))
                .containsExactly(new GoalHeld(
                        "g1",
                        new Standing.Held(day("2024-03-01"), "Surgery on the knee first"),
                        AT_THE_PRACTICE.recorded()));

        PatientGoals held = taken(withPainGoal(), hold());
        assertThat(broken(take(held, new ResumeGoal("g1", _ -> true, day("2024-02-28")))))
                .containsExactly("on not-before-hold");
        assertThat(goal(taken(held, new ResumeGoal("g1", _ -> true, day("2024-03-01"))))
                        .standing())
                .isEqualTo(new Standing.Open());
    }

    @Test
    void aClosedGoalKeepsHowWhenAndWhy() {
        assertThat(events(take(withPainGoal(), Ana.close(ClosureOutcome.COMPLETED))))
                .containsExactly(new GoalClosed(
                        "g1",
                        new Standing.Closed(ClosureOutcome.COMPLETED, day("2024-06-01"), "We talked about it"),
                        AT_THE_PRACTICE.recorded()));
    }

    @Test
    void noStepLiesInTheFutureOrBeforeTheGoal() {
        for (GoalStep step : steps(TODAY.plusDays(1))) {
            assertThat(broken(take(withPainGoal(), step))).containsExactly("on not-in-the-future");
        }
        for (GoalStep step : steps(day("2024-01-01"))) {
            assertThat(broken(take(withPainGoal(), step))).containsExactly("on not-before-stated");
        }
    }

    @Test
    void refusesAStepOnAVersionThatIsNotThePresentOne() {
        GoalStep step = new HoldGoal("g1", version -> version == 1, "Later", null);

        assertThat(refusal(take(withPainGoal(Lifecycle.ACCEPTED), step))).isEqualTo(new StaleVersion(2));
        assertThat(events(take(withPainGoal(), step))).hasSize(1);
    }

    @Test
    void refusesAStepOnAGoalThatIsNotThere() {
        assertThat(refusal(take(Ana.nothing(), hold()))).isEqualTo(new UnknownGoal("g1"));
    }

    @Test
    void aStepOnOneGoalLeavesTheOthersAlone() {
        PatientGoals both = Ana.decided(Ana.state(withPainGoal(), Ana.activityGoal()), withPainGoal());

        assertThat(taken(both, hold()).goal("g2")).isEqualTo(both.goal("g2"));
    }

    private static List<GoalStep> steps(@Nullable LocalDate on) {
        return List.of(
                new AcceptGoal("g1", _ -> true, Party.PATIENT, on),
                new HoldGoal("g1", _ -> true, "Later", on),
                new CloseGoal("g1", _ -> true, ClosureOutcome.COMPLETED, "Reached", on));
    }
}
