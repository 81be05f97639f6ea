package care.plumbline.goals.question;

import care.plumbline.goals.goal.Recorded;
import java.time.LocalDate;

/// What happened to a question.
public sealed interface QuestionEvent {

    String question();

    record QuestionAsked(AskQuestion asked, Recorded recorded) implements QuestionEvent {

        @Override
        public String question() {
            return asked.question();
        }
    }

    record QuestionClosed(String question, QuestionState state, String answer, LocalDate on, Recorded recorded)
            implements QuestionEvent {}
}
