package care.plumbline.goals.question;

/// What came of a request.
///
/// @param after the patient's questions after it
public record QuestionResult(QuestionDecision decision, PatientQuestions after) {}
