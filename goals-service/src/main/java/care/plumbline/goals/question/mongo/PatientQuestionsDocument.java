package care.plumbline.goals.question.mongo;

import care.plumbline.goals.question.PatientQuestions;
import care.plumbline.goals.question.Question;
import care.plumbline.goals.question.QuestionState;
import java.util.List;
import java.util.Objects;

/// A patient's questions as they are stored.
///
/// @param waitingFor the providers with an open question: their work lists go by it
public record PatientQuestionsDocument(String patient, List<QuestionDocument> questions, List<String> waitingFor) {

    static PatientQuestionsDocument of(PatientQuestions questions) {
        return new PatientQuestionsDocument(
                questions.patient(),
                questions.questions().stream().map(QuestionDocument::of).toList(),
                questions.questions().stream()
                        .filter(question -> question.state() == QuestionState.OPEN)
                        .map(PatientQuestionsDocument::provider)
                        .filter(provider -> !provider.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    PatientQuestions patientQuestions() {
        return new PatientQuestions(
                patient, questions.stream().map(QuestionDocument::question).toList());
    }

    private static String provider(Question question) {
        return Objects.requireNonNullElse(question.asked().forProvider(), "");
    }
}
