package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.MarkRefusal;
import care.plumbline.providers.awareness.MarkRefusal.DoesNotWait;
import care.plumbline.providers.awareness.MarkRefusal.NotTheRecipient;
import care.plumbline.providers.awareness.MarkRefusal.UnknownItem;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.ProblemType;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

final class AwarenessProblems {

    static final ProblemType NOT_THE_RECIPIENT = new ProblemType(
            "not-the-recipient",
            403,
            "It waits for another provider",
            "Only the primary care provider before whom it was put can see or acknowledge it, or a system on their behalf.");
    static final ProblemType DOES_NOT_WAIT = new ProblemType(
            "does-not-wait",
            409,
            "It waits for nobody",
            "Only what was put before a primary care provider can be seen or acknowledged. What is part of a handover pack is acknowledged with the pack; `detail` says what it is.");

    private AwarenessProblems() {}

    static ResponseEntity<ProblemDetail> of(MarkRefusal refusal) {
        return switch (refusal) {
            case UnknownItem() -> Problems.unknown();
            case NotTheRecipient() -> Problems.of(NOT_THE_RECIPIENT, NOT_THE_RECIPIENT.title());
            case DoesNotWait(var state) -> Problems.of(DOES_NOT_WAIT, "The item is " + state.code());
        };
    }

    static String slug(MarkRefusal refusal) {
        return switch (refusal) {
            case UnknownItem() -> CommonProblems.UNKNOWN_RESOURCE.slug();
            case NotTheRecipient() -> NOT_THE_RECIPIENT.slug();
            case DoesNotWait(var _) -> DOES_NOT_WAIT.slug();
        };
    }

    static ResponseEntity<ProblemDetail> forbidden() {
        return Problems.of(CommonProblems.FORBIDDEN, CommonProblems.FORBIDDEN.title());
    }

    static ResponseEntity<ProblemDetail> notOneOfBoth() {
        return Problems.of(
                CommonProblems.INVALID_FIELD,
                "Give either items or until",
                new FieldError("items", "one-of-both", "must be given, or until in its place, and not both"));
    }

    static ResponseEntity<ProblemDetail> reversed() {
        return Problems.invalid("to", "not-before-from", "must be the first day or a later one");
    }
}
