package care.plumbline.goals.score;

import java.util.List;
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
    public void hear(Map<String, List<HeardScore>> heard) {
        heard.forEach((patient, scores) ->
                patients.merge(patient, PatientScores.none(patient).and(scores), (before, _) -> before.and(scores)));
    }
}
