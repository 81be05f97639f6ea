package care.plumbline.goals.goal;

import care.plumbline.measures.Measures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/// Goal setting with a patient: goals and outlooks are stated, agreed on, changed and closed.
public final class GoalSetting {

    private final Goals goals;
    private final Measures measures;
    private final Clock clock;

    /// @param clock in the deployment's zone: its date is the last one that anything can be stated on
    public GoalSetting(Goals goals, Measures measures, Clock clock) {
        this.goals = goals;
        this.measures = measures;
        this.clock = clock;
    }

    public Goals.Kept of(String patient) {
        return goals.of(patient);
    }

    /// @param by subject who says so
    public GoalResult state(String patient, StateGoal request, String by) {
        Recording recording = recording(by);
        return goals.change(patient, known -> known.state(request, measures, recording));
    }

    public GoalResult take(String patient, GoalStep step, String by) {
        Recording recording = recording(by);
        return goals.change(patient, known -> known.take(step, measures, recording));
    }

    public GoalResult state(String patient, StateOutlook request, String by) {
        Recording recording = recording(by);
        return goals.change(patient, known -> known.state(request, measures, recording));
    }

    /// Takes in what providers said about a patient's courses.
    public void learn(String patient, Collection<KnownCourse> courses) {
        goals.change(patient, known -> known.learn(courses));
    }

    private Recording recording(String by) {
        Instant now = clock.instant();
        return new Recording(new Recorded(now, by), LocalDate.ofInstant(now, clock.getZone()));
    }
}
