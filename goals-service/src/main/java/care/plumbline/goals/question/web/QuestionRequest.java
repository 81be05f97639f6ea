package care.plumbline.goals.question.web;

import care.plumbline.goals.goal.Party;
import care.plumbline.goals.question.AskQuestion;
import care.plumbline.goals.question.CloseQuestion;
import care.plumbline.goals.question.QuestionState;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A question as a client asks it.
///
/// @param by absent: the patient
/// @param forProvider absent: whoever the patient sees next
record QuestionRequest(
        @NotBlank @Size(max = QuestionRequest.LONGEST_TEXT) String text,
        @NotNull WhenStated askedOn,
        @Nullable Party by,
        @Nullable @Identifier String course,
        @Nullable @Identifier String goal,
        @Nullable @Identifier String forProvider,
        @Nullable WhenStated dueBy) {

    static final int LONGEST_TEXT = 1_000;

    AskQuestion as(String question) {
        return new AskQuestion(
                question,
                text,
                askedOn.date(),
                by == null ? Party.PATIENT : by,
                course,
                goal,
                forProvider,
                dueBy == null ? null : dueBy.date());
    }

    /// @param on absent: today
    record AnswerRequest(
            @NotBlank @Size(max = LONGEST_TEXT) String answer,
            @Nullable WhenStated on) {

        CloseQuestion as(String question, ExpectedVersion expected) {
            return new CloseQuestion(question, expected, QuestionState.ANSWERED, answer, on == null ? null : on.date());
        }
    }

    /// @param on absent: today
    record DropRequest(
            @NotBlank @Size(max = LONGEST_TEXT) String reason,
            @Nullable WhenStated on) {

        CloseQuestion as(String question, ExpectedVersion expected) {
            return new CloseQuestion(question, expected, QuestionState.DROPPED, reason, on == null ? null : on.date());
        }
    }
}
