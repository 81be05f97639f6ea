package care.plumbline.goals.question;

/// The answer to a request: what happens, why it does not, or that it has happened before.
public sealed interface QuestionDecision {

    record Decided(QuestionEvent event) implements QuestionDecision {}

    record Refused(QuestionRefusal refusal) implements QuestionDecision {}

    /// The same was asked before, in the same words: nothing changes, and that is fine.
    record Unchanged() implements QuestionDecision {}
}
