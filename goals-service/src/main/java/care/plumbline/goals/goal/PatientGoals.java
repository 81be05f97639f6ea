package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalEvent.CourseLearned;
import care.plumbline.goals.goal.GoalEvent.ElicitationRecorded;
import care.plumbline.goals.goal.GoalEvent.GoalChanged;
import care.plumbline.goals.goal.GoalEvent.GoalStated;
import care.plumbline.goals.goal.GoalEvent.OutlookStated;
import care.plumbline.goals.goal.GoalRefusal.IdTaken;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import care.plumbline.goals.goal.GoalRefusal.UnknownGoal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All goals and outlooks of one patient, whether anybody asked for goals, and what is known of the patient's courses.
///
/// @param goals in the order in which they were heard of
public record PatientGoals(String patient, List<Goal> goals, Outlooks outlooks, Elicitation elicitation) {

    /// A patient has at most this many goals here: one document holds them all.
    static final int MOST_GOALS = 50;

    public PatientGoals {
        goals = List.copyOf(goals);
    }

    /// A patient of whom nothing is known yet.
    public static PatientGoals none(String patient) {
        return new PatientGoals(patient, List.of(), Outlooks.NONE, Elicitation.NONE);
    }

    public Optional<Goal> goal(String id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public GoalDecision state(StateGoal request, Knowledge knowledge, Recording recording) {
        Optional<Goal> known = goal(request.goal());
        if (known.isPresent()) {
            return known.get().stated().equals(request) ? new Unchanged() : new Refused(new IdTaken(request.goal()));
        }
        if (goals.size() >= MOST_GOALS) {
            return new Refused(new TooMany("goals of a patient", MOST_GOALS));
        }
        return rules(request, knowledge, recording)
                .refusal()
                .orElseGet(() -> elicited(List.of(new GoalStated(request, recording.recorded())), recording));
    }

    public GoalDecision take(GoalStep step, Knowledge knowledge, Recording recording) {
        GoalDecision decision = goal(step.goal())
                .map(goal -> new GoalSteps(goal, knowledge, recording).decide(step))
                .orElseGet(() -> new Refused(new UnknownGoal(step.goal())));
        return decision instanceof Decided(List<GoalEvent> events) ? elicited(events, recording) : decision;
    }

    public GoalDecision state(StateOutlook request, Knowledge knowledge, Recording recording) {
        return goal(request.goal())
                .map(goal -> new OutlookStatement(request, outlooks, goal, knowledge).decide(recording))
                .orElseGet(() -> new Refused(new UnknownGoal(request.goal())));
    }

    public GoalDecision ask(AskForGoals request, Recording recording) {
        return new GoalAsking(this, request).decide(recording);
    }

    /// Takes in what providers said about courses: of each course the newest version is kept.
    public GoalDecision learn(Collection<KnownCourse> courses, Recording recording) {
        List<GoalEvent> events = outlooks.newest(courses).stream()
                .<GoalEvent>map(CourseLearned::new)
                .toList();
        return events.isEmpty() ? new Unchanged() : elicited(events, recording);
    }

    /// Takes in that there is such a patient: from then on nobody has asked for goals.
    public GoalDecision meet(Recording recording) {
        return elicitation.version() > 0 ? new Unchanged() : elicited(List.of(), recording);
    }

    /// The only way to the next state.
    public PatientGoals after(GoalEvent event) {
        return switch (event) {
            case GoalStated stated -> new PatientGoals(patient, and(Goal.of(stated)), outlooks, elicitation);
            case GoalChanged changed ->
                new PatientGoals(
                        patient,
                        goals.stream()
                                .map(goal -> goal.id().equals(changed.goal()) ? goal.after(changed) : goal)
                                .toList(),
                        outlooks,
                        elicitation);
            case OutlookStated stated -> new PatientGoals(patient, goals, outlooks.and(stated.outlook()), elicitation);
            case CourseLearned learned ->
                new PatientGoals(patient, goals, outlooks.knowing(learned.course()), elicitation);
            case ElicitationRecorded recorded ->
                new PatientGoals(patient, goals, outlooks, elicitation.after(recorded));
        };
    }

    /// What others are to be told after an event that led to this state. Courses are the providers' to tell of.
    public List<Announced> changedBy(GoalEvent event) {
        return switch (event) {
            case GoalChanged changed ->
                goal(changed.goal()).stream().<Announced>map(goal -> goal).toList();
            case OutlookStated stated -> List.of(stated.outlook());
            case CourseLearned _ -> List.of();
            case ElicitationRecorded _ -> List.of(elicitation);
        };
    }

    /// All that others know of this patient from here.
    public List<Announced> announced() {
        Stream<Announced> asked = elicitation.version() > 0 ? Stream.of(elicitation) : Stream.empty();
        return Stream.of(goals.stream(), outlooks.all().stream(), asked)
                .<Announced>flatMap(all -> all)
                .toList();
    }

    /// The events, and one more where they change whether the patient counts as asked.
    private GoalDecision elicited(List<GoalEvent> events, Recording recording) {
        PatientGoals after = this;
        for (GoalEvent event : events) {
            after = after.after(event);
        }
        Elicited elicited = Elicited.from(after.goals, elicitation.askings());
        return elicitation.version() > 0 && elicited.equals(elicitation.elicited())
                ? new Decided(events)
                : new Decided(Stream.concat(
                                events.stream(),
                                Stream.of(new ElicitationRecorded(elicited, null, recording.recorded())))
                        .toList());
    }

    private List<Goal> and(Goal goal) {
        return Stream.concat(goals.stream(), Stream.of(goal)).toList();
    }

    private static Rules rules(StateGoal request, Knowledge knowledge, Recording recording) {
        Rules rules = new Rules()
                .notInTheFuture("statedOn", request.statedOn(), recording.today())
                .language(request.particulars().language(), knowledge.guard().languages());
        return knowledge
                .measures()
                .find(request.measure())
                .map(known -> KindRules.of(
                        rules.score("baseline", request.baseline(), known).wish(request.wish(), request, known),
                        request,
                        known))
                .orElseGet(() -> rules.require(false, "measure", "known-measure", "must be a known outcome measure"));
    }
}
