package care.plumbline.goals.question.mongo;

import care.plumbline.goals.goal.Party;
import care.plumbline.goals.goal.Recorded;
import care.plumbline.goals.question.AskQuestion;
import care.plumbline.goals.question.Question;
import care.plumbline.goals.question.QuestionState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question as it is stored.
public record QuestionDocument(
        String id,
        long version,
        String text,
        LocalDate askedOn,
        Party by,
        @Nullable String course,
        @Nullable String goal,
        @Nullable String forProvider,
        @Nullable LocalDate dueBy,
        QuestionState questionState,
        @Nullable String answer,
        @Nullable LocalDate closedOn,
        Instant recordedAt,
        String recordedBy) {

    static QuestionDocument of(Question question) {
        AskQuestion asked = question.asked();
        return new QuestionDocument(
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

    Question question() {
        return new Question(
                new AskQuestion(id, text, askedOn, by, course, goal, forProvider, dueBy),
                version,
                questionState,
                answer,
                closedOn,
                new Recorded(recordedAt, recordedBy));
    }
}
