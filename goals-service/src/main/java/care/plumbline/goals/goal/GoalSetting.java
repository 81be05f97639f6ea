package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalStep.AcceptGoal;
import care.plumbline.goals.goal.GoalStep.CloseGoal;
import care.plumbline.goals.goal.GoalStep.HoldGoal;
import care.plumbline.goals.goal.GoalStep.ReportWork;
import care.plumbline.goals.goal.GoalStep.ResumeGoal;
import care.plumbline.goals.goal.GoalStep.ReviseGoal;
import care.plumbline.goals.goal.GoalStep.SetScale;
import care.plumbline.goals.score.PatientScores;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goal setting with a patient: goals are asked for; goals and outlooks are stated, agreed on, changed and closed.
public final class GoalSetting {

    /// Author of what follows from the news of other services.
    private static final String THE_NEWS = "goals-service";

    private final Goals goals;
    private final GoalSources sources;
    private final Clock clock;

    /// @param clock in the deployment's zone: its date is the last one that anything can be stated on
    public GoalSetting(Goals goals, GoalSources sources, Clock clock) {
        this.goals = goals;
        this.sources = sources;
        this.clock = clock;
    }

    public Goals.Kept of(String patient) {
        return goals.of(patient);
    }

    /// Prompts about goals as they are.
    public GoalPrompts prompts() {
        return new GoalPrompts(sources.measures(), sources.guard());
    }

    /// @param by subject who says so
    public GoalResult state(String patient, StateGoal request, String by) {
        Recording recording = recording(by);
        return goals.change(patient, known -> known.state(request, sources.plain(patient), recording));
    }

    public GoalResult take(String patient, GoalStep step, String by) {
        Recording recording = recording(by);
        Knowledge knowledge = switch (step) {
            case SetScale _ -> sources.withScores(patient);
            case ReviseGoal _, AcceptGoal _, HoldGoal _, ResumeGoal _, CloseGoal _, ReportWork _ ->
                sources.plain(patient);
        };
        return goals.change(patient, known -> known.take(step, knowledge, recording));
    }

    public GoalResult state(String patient, StateOutlook request, String by) {
        Recording recording = recording(by);
        Knowledge knowledge = sources.about(request, goals.of(patient).goals());
        return goals.change(patient, known -> known.state(request, knowledge, recording));
    }

    public GoalResult ask(String patient, AskForGoals request, String by) {
        Recording recording = recording(by);
        return goals.change(patient, known -> known.ask(request, recording));
    }

    /// Takes in what providers said about a patient's courses.
    public void learn(String patient, Collection<KnownCourse> courses) {
        Recording recording = recording(THE_NEWS);
        goals.change(patient, known -> known.learn(courses, recording));
    }

    /// Takes in that there are such patients.
    public void meet(Collection<String> patients) {
        Set<String> met = goals.met(patients);
        Recording recording = recording(THE_NEWS);
        patients.stream()
                .filter(patient -> !met.contains(patient))
                .forEach(patient -> goals.change(patient, known -> known.meet(recording)));
    }

    /// Patients in a state of elicitation, in the order of their ids.
    ///
    /// @param after the last patient of the page before
    public List<Elicited.OfPatient> elicited(ElicitationState state, @Nullable String after, int limit) {
        return goals.elicited(state, after, limit);
    }

    public ElicitationFigures elicitationFigures() {
        return ElicitationFigures.of(goals::count);
    }

    /// How far a patient's goals are attained by the scores heard of.
    public Attainment attainment(String patient) {
        return Attainment.of(goals.of(patient).goals(), sources.scores().of(patient), sources.measures());
    }

    /// The outlooks of a goal over time, against the scores heard of.
    public OutlookHistory history(Goal goal, Outlooks outlooks, String patient) {
        PatientScores scores = sources.scores().of(patient);
        return OutlookHistory.of(goal, outlooks, scores, sources.plain(patient).measureOf(goal));
    }

    private Recording recording(String by) {
        Instant now = clock.instant();
        return new Recording(new Recorded(now, by), LocalDate.ofInstant(now, clock.getZone()));
    }
}
