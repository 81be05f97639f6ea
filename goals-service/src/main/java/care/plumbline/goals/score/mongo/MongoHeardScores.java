package care.plumbline.goals.score.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Write;
import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.HeardScores;
import care.plumbline.goals.score.PatientScores;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// One document per patient; nobody is told of it, it can be read again from the topic.
@Component
final class MongoHeardScores implements HeardScores {

    private final AggregateStore<PatientScoresDocument> documents;

    MongoHeardScores(DocumentStores stores) {
        this.documents = stores.aggregates("scores", PatientScoresDocument.class, _ -> List.of());
    }

    @Override
    public PatientScores of(String patient) {
        return documents
                .find(patient)
                .map(PatientScoresDocument::patientScores)
                .orElseGet(() -> PatientScores.none(patient));
    }

    @Override
    public void hear(String patient, Collection<HeardScore> heard) {
        documents.change(
                patient,
                found -> {
                    PatientScores before = found.map(PatientScoresDocument::patientScores)
                            .orElseGet(() -> PatientScores.none(patient));
                    PatientScores after = before.and(heard);
                    return after.equals(before)
                            ? Write.nothing(after)
                            : Write.of(PatientScoresDocument.of(after), List.of(), after);
                },
                PatientScoresDocument::patientScores);
    }
}
