package care.plumbline.goals.score.mongo;

import care.plumbline.delivery.Aggregates;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Write;
import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.HeardScores;
import care.plumbline.goals.score.PatientScores;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// One document per patient; nobody is told of it, it can be read again from the topic.
@Component
final class MongoHeardScores implements HeardScores {

    private final Aggregates<PatientScoresDocument, PatientScores> scores;

    MongoHeardScores(DocumentStores stores) {
        this.scores = stores.aggregates("scores", PatientScoresDocument.class, _ -> List.of())
                .as(PatientScoresDocument::patientScores, PatientScoresDocument::of, PatientScores::none);
    }

    @Override
    public PatientScores of(String patient) {
        return scores.of(patient);
    }

    @Override
    public void hear(Map<String, List<HeardScore>> heard) {
        scores.changeAll(
                heard.keySet(),
                (patient, before) -> {
                    PatientScores after = before.and(heard.getOrDefault(patient, List.of()));
                    return after.equals(before) ? Write.nothing(after) : Write.of(after, List.of(), after);
                },
                (patient, after) -> after);
    }
}
