package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Goals in memory, with the same promises as the stored ones.
public final class InMemoryGoals implements Goals {

    private final Map<String, Kept> patients = new ConcurrentHashMap<>();

    @Override
    public Kept of(String patient) {
        Kept kept = patients.get(patient);
        return kept == null ? new Kept(PatientGoals.none(patient), 0) : kept;
    }

    @Override
    public GoalResult change(String patient, Function<PatientGoals, GoalDecision> decide) {
        while (true) {
            Kept before = of(patient);
            GoalDecision decision = decide.apply(before.goals());
            switch (decision) {
                case Refused _, Unchanged _ -> {
                    return new GoalResult(decision, before.goals());
                }
                case Decided decided -> {
                    Kept after = new Kept(Ana.decided(decided, before.goals()), before.version() + 1);
                    if (kept(patient, before, after)) {
                        return new GoalResult(decision, after.goals());
                    }
                }
            }
        }
    }

    private boolean kept(String patient, Kept before, Kept after) {
        return before.version() == 0
                ? patients.putIfAbsent(patient, after) == null
                : patients.replace(patient, before, after);
    }
}
