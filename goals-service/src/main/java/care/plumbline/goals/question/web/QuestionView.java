package care.plumbline.goals.question.web;

import care.plumbline.goals.goal.Party;
import care.plumbline.goals.question.AskQuestion;
import care.plumbline.goals.question.PatientQuestions;
import care.plumbline.goals.question.Question;
import care.plumbline.goals.question.QuestionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question as it is shown.
///
/// @param answer the answer, or why it was dropped
record QuestionView(
        String patient,
        String id,
        long version,
        String text,
        LocalDate askedOn,
        Party by,
        @Nullable String course,
        @Nullable String goal,
        @Nullable String forProvider,
        @Nullable LocalDate dueBy,
        QuestionState state,
        @Nullable String answer,
        @Nullable LocalDate closedOn,
        Instant recordedAt,
        String recordedBy) {

    /// All questions of a patient, in the order in which they were heard of.
    record PatientQuestionsView(String patient, List<QuestionView> questions) {

        static PatientQuestionsView of(PatientQuestions questions) {
            return new PatientQuestionsView(
                    questions.patient(),
                    questions.questions().stream()
                            .map(question -> QuestionView.of(questions.patient(), question))
                            .toList());
        }
    }

    static QuestionView of(String patient, Question question) {
        AskQuestion asked = question.asked();
        return new QuestionView(
                patient,
                asked.question(),
                question.version(),
                asked.text(),
                asked.askedOn(),
                asked.by(),
                asked.course(),
                asked.goal(),
                asked.forProvider(),
                asked.dueBy(),
                question.state(),
                question.answer(),
                question.closedOn(),
                question.recorded().at(),
                question.recorded().by());
    }
}
