package care.plumbline.goals.score;

import java.util.List;
import java.util.Map;

/// Where the scores heard of are kept, one whole per patient.
public interface HeardScores {

    /// Empty where nothing was heard.
    PatientScores of(String patient);

    /// Takes in what is newer than what is known.
    ///
    /// @param heard by patient
    void hear(Map<String, List<HeardScore>> heard);
}
