package care.plumbline.goals.goal.stream;

import static care.plumbline.goals.goal.Ana.PATIENT;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.number;
import static care.plumbline.goals.goal.Ana.revise;
import static care.plumbline.goals.goal.Ana.target;
import static care.plumbline.goals.goal.Ana.withPainGoal;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.GoalV1;
import care.plumbline.goals.evidence.ExpectedImprovement;
import care.plumbline.goals.evidence.TreatmentEvidence;
import care.plumbline.goals.goal.Ana;
import care.plumbline.goals.goal.AskForGoals;
import care.plumbline.goals.goal.ClosureOutcome;
import care.plumbline.goals.goal.ElicitationState;
import care.plumbline.goals.goal.ExpressedBy;
import care.plumbline.goals.goal.GoalDecision;
import care.plumbline.goals.goal.GoalEvent;
import care.plumbline.goals.goal.GoalKind;
import care.plumbline.goals.goal.GoalStep;
import care.plumbline.goals.goal.GoalStep.ResumeGoal;
import care.plumbline.goals.goal.GoalStep.ReviseGoal;
import care.plumbline.goals.goal.Knowledge;
import care.plumbline.goals.goal.Lifecycle;
import care.plumbline.goals.goal.OwnWords;
import care.plumbline.goals.goal.Particulars;
import care.plumbline.goals.goal.Party;
import care.plumbline.goals.goal.PatientGoals;
import care.plumbline.goals.goal.Recorded;
import care.plumbline.goals.goal.Recording;
import care.plumbline.goals.goal.StateGoal;
import care.plumbline.goals.goal.StateOutlook;
import care.plumbline.goals.goal.Wish;
import care.plumbline.goals.score.PatientScores;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalAnnouncementsTest {

    private final EventJson json = new EventJson();
    private final GoalAnnouncements announcements = new GoalAnnouncements(new CareEvents(json), Ana.prompts());

    @Test
    void aStatedGoalIsAnnouncedAsInTheGoldenExample() {
        Wish wish = new Wish(
                "I want to get through a day at my desk without lying down.",
                number("3.0"),
                day("2024-06-01"),
                3,
                2,
                null);
        StateGoal request = new StateGoal(
                "g1",
                GoalKind.PAIN,
                "nrs-pain",
                wish,
                number("7"),
                day("2024-01-02"),
                ExpressedBy.PATIENT,
                Particulars.NONE);
        PatientGoals goals = Ana.decided(
                Ana.nothing().state(request, Ana.KNOWLEDGE, recording("2024-01-02T09:30:00Z")), Ana.nothing());

        OutgoingEvent event = first(announcements.announce(goals.announced(), goals));
        assertThat(event.topic()).isEqualTo("plumbline.goals.v1");
        assertThat(event.type()).isEqualTo("care.plumbline.goal.stated.v1");
        assertThat(event.entityKey()).isEqualTo("p1/goal/g1");
        assertThat(event.partitionKey()).isEqualTo(PATIENT);
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.time()).isEqualTo("2024-01-02T09:30:00Z");
        assertThat(Contract.tree(event)).isEqualTo(Contract.example(event.type()));

        GoalStep revision = new ReviseGoal(
                "g1", _ -> true, target("4"), "We looked at what others reached.", null, day("2024-02-01"));
        GoalDecision revised = goals.take(revision, Ana.KNOWLEDGE, recording("2024-02-01T10:00:00Z"));
        OutgoingEvent next = announced(revised, goals);
        assertThat(Contract.tree(next)).isEqualTo(Contract.example("care.plumbline.goal.revised.v1"));
    }

    @Test
    void anOutlookIsAnnouncedAsInTheGoldenExample() {
        PatientGoals goals = Ana.withCourse(null);
        StateOutlook said = new StateOutlook(
                "o1",
                "g1",
                "c1",
                number("0"),
                number("3"),
                number("70"),
                number("2"),
                day("2024-01-03"),
                day("2024-02-01"),
                new OwnWords("They say this will cure me.", Particulars.ENGLISH));
        ExpectedImprovement expected = new ExpectedImprovement("nrs-pain", number("2.0"), number("1.6"), null);
        Knowledge knowledge = new Knowledge(
                Ana.KNOWLEDGE.measures(),
                Ana.KNOWLEDGE.guard(),
                PatientScores.none(PATIENT),
                Map.of("c1", new TreatmentEvidence("exercise-general", 1, 6, 12, List.of(expected))));
        GoalDecision stated = goals.state(said, knowledge, recording("2024-01-03T09:30:00Z"));

        OutgoingEvent event = announced(stated, goals);
        assertThat(event.entityKey()).isEqualTo("p1/outlook/o1");
        assertThat(Contract.tree(event)).isEqualTo(Contract.example("care.plumbline.outlook.stated.v1"));
    }

    @Test
    void whatIsSaidBeyondTheWishFitsTheSchema() {
        PatientGoals goals = Ana.decided(Ana.state(withPainGoal(), Ana.workGoal()), withPainGoal());
        goals = Ana.decided(Ana.state(goals, Ana.namedActivity()), goals);
        goals = Ana.taken(goals, Ana.setScale("2024-01-02", null));
        goals = Ana.taken(goals, Ana.reportWork("2024-03-01"));

        List<OutgoingEvent> events = announcements.announce(goals.announced(), goals);
        assertThat(events)
                .allSatisfy(event -> assertThat(Contract.violations(event)).isEmpty())
                .extracting(OutgoingEvent::type)
                .containsExactly(
                        "care.plumbline.goal.scale-set.v1",
                        "care.plumbline.goal.work-reported.v1",
                        "care.plumbline.goal.stated.v1",
                        "care.plumbline.elicitation.recorded.v1");
        GoalV1 activity = json.read(events.get(2).data(), GoalV1.class);
        assertThat(activity.activity())
                .isEqualTo(new GoalV1.Activity("Two floors up", number("9"), number("3"), number("7")));
    }

    @Test
    void thatNobodyHadGoalsIsAnnouncedAsInTheGoldenExample() {
        PatientGoals met = Ana.decided(Ana.nothing().meet(recording("2024-01-01T09:30:00Z")), Ana.nothing());
        GoalDecision asked = met.ask(
                new AskForGoals("dr-b", day("2024-01-02"), ElicitationState.ASKED_AND_NONE),
                new Recording(new Recorded(Instant.parse("2024-01-02T09:30:00Z"), "dr-b"), Ana.TODAY));

        assertThat(Contract.tree(announced(asked, met)))
                .isEqualTo(Contract.example("care.plumbline.elicitation.recorded.v1"));
    }

    @ParameterizedTest
    @EnumSource(Lifecycle.class)
    void everyStateFitsTheSchema(Lifecycle lifecycle) {
        PatientGoals goals = withPainGoal(lifecycle);

        OutgoingEvent event = first(announcements.announce(goals.announced(), goals));
        assertThat(Contract.violations(event)).isEmpty();
        GoalV1 goal = json.read(event.data(), GoalV1.class);
        assertThat(goal.lifecycle()).isEqualTo(lifecycle.toString());
        assertThat(goal.entityKey()).isEqualTo(event.entityKey());
        assertThat(goal.closedOn() != null).isEqualTo(!lifecycle.open());
        assertThat(goal.closureReason() != null).isEqualTo(!lifecycle.open() || lifecycle == Lifecycle.ON_HOLD);
    }

    @Test
    void theTypeSaysWhatHappened() {
        PatientGoals proposed = withPainGoal();
        PatientGoals held = withPainGoal(Lifecycle.ON_HOLD);

        assertThat(List.of(
                        announced(Ana.take(proposed, revise(target("4"))), proposed),
                        announced(Ana.take(proposed, Ana.accept(Party.PROVIDER)), proposed),
                        announced(Ana.take(proposed, Ana.hold()), proposed),
                        announced(Ana.take(held, new ResumeGoal("g1", _ -> true, null)), held),
                        announced(Ana.take(proposed, Ana.close(ClosureOutcome.COMPLETED)), proposed)))
                .allSatisfy(event -> assertThat(Contract.violations(event)).isEmpty())
                .extracting(OutgoingEvent::type)
                .containsExactly(
                        "care.plumbline.goal.revised.v1",
                        "care.plumbline.goal.accepted.v1",
                        "care.plumbline.goal.held.v1",
                        "care.plumbline.goal.resumed.v1",
                        "care.plumbline.goal.closed.v1");
    }

    @Test
    void theOriginalWishGoesWithEveryRevision() {
        PatientGoals goals = Ana.taken(Ana.taken(withPainGoal(), revise(target("4"))), revise(target("5")));

        GoalV1 goal = json.read(
                first(announcements.announce(goals.announced(), goals)).data(), GoalV1.class);
        assertThat(goal.originalTarget()).isEqualTo("3");
        assertThat(goal.target()).isEqualTo("5");
        assertThat(goal.revisions())
                .extracting(GoalV1.Revision::targetBefore)
                .containsExactly(number("3"), number("4"));
    }

    @Test
    void coursesAreNotOursToTellOf() {
        PatientGoals goals = Ana.withCourse("2024-01-08");

        assertThat(announcements.announce(
                        goals.changedBy(new GoalEvent.CourseLearned(Ana.course("c1", 1, "2024-01-08"))), goals))
                .isEmpty();
        assertThat(announcements.announce(goals.announced(), goals))
                .extracting(OutgoingEvent::entityKey)
                .containsExactly("p1/goal/g1", "p1/elicitation");
    }

    private OutgoingEvent announced(GoalDecision decision, PatientGoals before) {
        GoalEvent event = Ana.events(decision).getFirst();
        PatientGoals after = before.after(event);
        return only(announcements.announce(after.changedBy(event), after));
    }

    /// What others are told of goals comes before what they are told of asking.
    private static OutgoingEvent first(List<OutgoingEvent> events) {
        assertThat(events).isNotEmpty();
        return events.getFirst();
    }

    private static OutgoingEvent only(List<OutgoingEvent> events) {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Recording recording(String at) {
        return new Recording(new Recorded(Instant.parse(at), "p1"), Ana.TODAY);
    }
}
