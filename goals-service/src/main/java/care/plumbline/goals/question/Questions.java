package care.plumbline.goals.question;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the questions of all patients are kept, one whole per patient.
public interface Questions {

    /// The questions of a patient, with the version of the whole; empty and version 0 where there are none.
    Kept of(String patient);

    /// Lets `decide` look at a patient's questions and keeps what it decides, with the announcement of it, or nothing.
    /// When others were faster it decides again on what they left, so it must be free of effects.
    QuestionResult change(String patient, Function<PatientQuestions, QuestionDecision> decide);

    /// Patients with open questions for a provider, in the order of their ids, each with all questions.
    ///
    /// @param after the last patient of the page before, null for the first page
    List<PatientQuestions> waitingFor(String provider, @Nullable String after, int limit);

    /// @param version one more after each change of any question of this patient
    record Kept(PatientQuestions questions, long version) {}
}
