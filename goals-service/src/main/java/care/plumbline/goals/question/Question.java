package care.plumbline.goals.question;

import care.plumbline.goals.goal.Recorded;
import care.plumbline.goals.question.QuestionEvent.QuestionAsked;
import care.plumbline.goals.question.QuestionEvent.QuestionClosed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question that a patient wants answered.
///
/// @param asked what was asked, kept as it was
/// @param version 1 when asked, 2 when closed
/// @param answer the answer, or why it was dropped
/// @param closedOn when it was answered or dropped
/// @param recorded when this service heard of its last change, and from whom
public record Question(
        AskQuestion asked,
        long version,
        QuestionState state,
        @Nullable String answer,
        @Nullable LocalDate closedOn,
        Recorded recorded) {

    public String id() {
        return asked.question();
    }

    /// Whether a provider is named to answer it and has not.
    public boolean waitsFor(String provider) {
        return state == QuestionState.OPEN && provider.equals(asked.forProvider());
    }

    static Question of(QuestionAsked event) {
        return new Question(event.asked(), 1, QuestionState.OPEN, null, null, event.recorded());
    }

    Question after(QuestionClosed event) {
        return new Question(asked, version + 1, event.state(), event.answer(), event.on(), event.recorded());
    }
}
