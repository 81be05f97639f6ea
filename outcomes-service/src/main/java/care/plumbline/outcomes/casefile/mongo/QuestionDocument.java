package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Question;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question as it is stored.
public record QuestionDocument(
        String id,
        long version,
        Instant recordedAt,
        String text,
        LocalDate askedOn,
        String by,
        @Nullable String course,
        @Nullable String goal,
        @Nullable String forProvider,
        @Nullable LocalDate dueBy,
        String state,
        @Nullable String answer,
        @Nullable LocalDate closedOn) {

    static QuestionDocument of(Question question) {
        return new QuestionDocument(
                question.question(),
                question.version(),
                question.recordedAt(),
                question.text(),
                question.askedOn(),
                question.by(),
                question.course(),
                question.goal(),
                question.forProvider(),
                question.dueBy(),
                question.state(),
                question.answer(),
                question.closedOn());
    }

    Question question() {
        return new Question(
                id, version, recordedAt, text, askedOn, by, course, goal, forProvider, dueBy, state, answer, closedOn);
    }
}
