package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalEvent.CourseLearned;
import care.plumbline.goals.goal.GoalEvent.GoalChanged;
import care.plumbline.goals.goal.GoalEvent.GoalStated;
import care.plumbline.goals.goal.GoalEvent.OutlookStated;
import care.plumbline.goals.goal.GoalRefusal.IdTaken;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import care.plumbline.goals.goal.GoalRefusal.UnknownGoal;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All goals and outlooks of one patient, and what is known of the patient's courses.
///
/// @param goals in the order in which they were heard of
public record PatientGoals(String patient, List<Goal> goals, Outlooks outlooks) {

    /// A patient has at most this many goals here: one document holds them all.
    static final int MOST_GOALS = 50;

    public PatientGoals {
        goals = List.copyOf(goals);
    }

    /// A patient of whom nothing is known yet.
    public static PatientGoals none(String patient) {
        return new PatientGoals(patient, List.of(), Outlooks.NONE);
    }

    public Optional<Goal> goal(String id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public GoalDecision state(StateGoal request, Measures measures, Recording recording) {
        Optional<Goal> known = goal(request.goal());
        if (known.isPresent()) {
            return known.get().stated().equals(request) ? new Unchanged() : new Refused(new IdTaken(request.goal()));
        }
        if (goals.size() >= MOST_GOALS) {
            return new Refused(new TooMany("goals of a patient", MOST_GOALS));
        }
        return rules(request, measures, recording)
                .refusal()
                .orElseGet(() -> Decided.of(new GoalStated(request, recording.recorded())));
    }

    public GoalDecision take(GoalStep step, Measures measures, Recording recording) {
        return goal(step.goal())
                .map(goal -> new GoalSteps(goal, measureOf(goal, measures), recording).decide(step))
                .orElseGet(() -> new Refused(new UnknownGoal(step.goal())));
    }

    public GoalDecision state(StateOutlook request, Measures measures, Recording recording) {
        return goal(request.goal())
                .map(goal -> new OutlookStatement(request, outlooks, goal, measureOf(goal, measures)).decide(recording))
                .orElseGet(() -> new Refused(new UnknownGoal(request.goal())));
    }

    /// Takes in what providers said about courses: of each course the newest version is kept.
    public GoalDecision learn(Collection<KnownCourse> courses) {
        List<GoalEvent> events = outlooks.newest(courses).stream()
                .<GoalEvent>map(CourseLearned::new)
                .toList();
        return events.isEmpty() ? new Unchanged() : new Decided(events);
    }

    /// The only way to the next state.
    public PatientGoals after(GoalEvent event) {
        return switch (event) {
            case GoalStated stated -> new PatientGoals(patient, and(Goal.of(stated)), outlooks);
            case GoalChanged changed ->
                new PatientGoals(
                        patient,
                        goals.stream()
                                .map(goal -> goal.id().equals(changed.goal()) ? goal.after(changed) : goal)
                                .toList(),
                        outlooks);
            case OutlookStated stated -> new PatientGoals(patient, goals, outlooks.and(stated.outlook()));
            case CourseLearned learned -> new PatientGoals(patient, goals, outlooks.knowing(learned.course()));
        };
    }

    /// What others are to be told after an event that led to this state. Courses are the providers' to tell of.
    public List<Announced> changedBy(GoalEvent event) {
        return switch (event) {
            case GoalChanged changed ->
                goal(changed.goal()).stream().<Announced>map(goal -> goal).toList();
            case OutlookStated stated -> List.of(stated.outlook());
            case CourseLearned _ -> List.of();
        };
    }

    /// All that others know of this patient from here.
    public List<Announced> announced() {
        return Stream.<Announced>concat(goals.stream(), outlooks.all().stream()).toList();
    }

    private List<Goal> and(Goal goal) {
        return Stream.concat(goals.stream(), Stream.of(goal)).toList();
    }

    private static Rules rules(StateGoal request, Measures measures, Recording recording) {
        Rules rules = new Rules().notInTheFuture("statedOn", request.statedOn(), recording.today());
        Optional<OutcomeMeasure> measure = measures.find(request.measure());
        return measure.map(known ->
                        rules.score("baseline", request.baseline(), known).wish(request.wish(), request, known))
                .orElseGet(() -> rules.require(false, "measure", "known-measure", "must be a known outcome measure"));
    }

    private static OutcomeMeasure measureOf(Goal goal, Measures measures) {
        return measures.find(goal.measure())
                .orElseThrow(
                        () -> new IllegalStateException("goals on " + goal.measure() + " cannot be judged any more"));
    }
}
