package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    @Override
    public List<Elicited.OfPatient> elicited(ElicitationState state, @Nullable String after, int limit) {
        return in(state)
                .filter(goals -> after == null || goals.patient().compareTo(after) > 0)
                .limit(limit)
                .map(goals -> new Elicited.OfPatient(
                        goals.patient(), goals.elicitation().elicited()))
                .toList();
    }

    @Override
    public Set<String> met(Collection<String> some) {
        return some.stream()
                .filter(patient -> of(patient).goals().elicitation().version() > 0)
                .collect(Collectors.toSet());
    }

    @Override
    public long count(ElicitationState state) {
        return in(state).count();
    }

    private Stream<PatientGoals> in(ElicitationState state) {
        return patients.values().stream()
                .map(Kept::goals)
                .filter(goals -> goals.elicitation().version() > 0
                        && goals.elicitation().elicited().state() == state)
                .sorted(Comparator.comparing(PatientGoals::patient));
    }

    private boolean kept(String patient, Kept before, Kept after) {
        return before.version() == 0
                ? patients.putIfAbsent(patient, after) == null
                : patients.replace(patient, before, after);
    }
}
