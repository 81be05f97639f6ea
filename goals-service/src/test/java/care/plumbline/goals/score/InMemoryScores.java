package care.plumbline.goals.score;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Scores heard of, in memory, with the same promises as the stored ones.
public final class InMemoryScores implements HeardScores {

    private final Map<String, PatientScores> patients = new ConcurrentHashMap<>();

    @Override
    public PatientScores of(String patient) {
        return patients.getOrDefault(patient, PatientScores.none(patient));
    }

    @Override
    public void hear(String patient, Collection<HeardScore> heard) {
        patients.merge(patient, PatientScores.none(patient).and(heard), (before, _) -> before.and(heard));
    }
}
