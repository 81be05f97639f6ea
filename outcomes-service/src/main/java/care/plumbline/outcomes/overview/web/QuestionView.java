package care.plumbline.outcomes.overview.web;

import care.plumbline.outcomes.judgement.Question;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question that waits for an answer.
record QuestionView(
        String question,
        String text,
        LocalDate askedOn,
        String by,
        @Nullable String goal,
        @Nullable String course,
        @Nullable String forProvider,
        @Nullable LocalDate dueBy) {

    static QuestionView of(Question question) {
        return new QuestionView(
                question.question(),
                question.text(),
                question.askedOn(),
                question.by(),
                question.goal(),
                question.course(),
                question.forProvider(),
                question.dueBy());
    }
}
