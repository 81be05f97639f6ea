package care.plumbline.goals.score;

import java.util.Collection;

/// Where the scores heard of are kept, one whole per patient.
public interface HeardScores {

    /// Empty where nothing was heard.
    PatientScores of(String patient);

    /// Takes in what is newer than what is known.
    void hear(String patient, Collection<HeardScore> heard);
}
