package care.plumbline.goals.question;

import care.plumbline.goals.goal.Violation;
import java.util.List;

/// Why a request is not followed. Never holds what was asked or answered.
public sealed interface QuestionRefusal {

    record UnknownQuestion(String question) implements QuestionRefusal {}

    /// The course was never heard of; the news may still be on its way.
    record UnknownCourse(String course) implements QuestionRefusal {}

    /// The question has changed since the caller read it.
    record StaleVersion(long present) implements QuestionRefusal {}

    /// The id stands for another question already.
    record IdTaken(String id) implements QuestionRefusal {}

    /// It was answered or dropped before.
    record ClosedAlready(QuestionState state) implements QuestionRefusal {}

    record TooMany(int limit) implements QuestionRefusal {}

    /// The content breaks rules, each named with its field.
    record RulesBroken(List<Violation> violations) implements QuestionRefusal {

        public RulesBroken {
            violations = List.copyOf(violations);
        }
    }
}
