package care.plumbline.goals.score.mongo;

import care.plumbline.goals.score.PatientScores;
import java.util.List;

/// A patient's scores as they are stored.
public record PatientScoresDocument(String patient, List<ScoreDocument> scores) {

    static PatientScoresDocument of(PatientScores scores) {
        return new PatientScoresDocument(
                scores.patient(), scores.all().stream().map(ScoreDocument::of).toList());
    }

    PatientScores patientScores() {
        return new PatientScores(
                patient, scores.stream().map(ScoreDocument::score).toList());
    }
}
