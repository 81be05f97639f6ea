package care.plumbline.goals.goal;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.goals.evidence.TreatmentEvidence;
import care.plumbline.goals.score.PatientScores;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.util.Map;

/// What a request is decided on besides the patient's goals.
///
/// @param measures the outcome measures that this version knows
/// @param guard reads words for claims that nobody can keep
/// @param scores of the patient, as far as they were heard of
/// @param evidence by course, as far as it was heard of
public record Knowledge(
        Measures measures, ClaimGuard guard, PatientScores scores, Map<String, TreatmentEvidence> evidence) {

    public Knowledge {
        evidence = Map.copyOf(evidence);
    }

    /// The measure that a goal is judged on.
    OutcomeMeasure measureOf(Goal goal) {
        return measures.find(goal.measure())
                .orElseThrow(
                        () -> new IllegalStateException("goals on " + goal.measure() + " cannot be judged any more"));
    }
}
