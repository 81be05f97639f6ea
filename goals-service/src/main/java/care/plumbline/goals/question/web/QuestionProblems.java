package care.plumbline.goals.question.web;

import care.plumbline.goals.question.QuestionRefusal;
import care.plumbline.goals.question.QuestionRefusal.ClosedAlready;
import care.plumbline.goals.question.QuestionRefusal.IdTaken;
import care.plumbline.goals.question.QuestionRefusal.RulesBroken;
import care.plumbline.goals.question.QuestionRefusal.StaleVersion;
import care.plumbline.goals.question.QuestionRefusal.TooMany;
import care.plumbline.goals.question.QuestionRefusal.UnknownCourse;
import care.plumbline.goals.question.QuestionRefusal.UnknownQuestion;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.ProblemType;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Refusals as problems.
final class QuestionProblems {

    static final ProblemType UNKNOWN_COURSE = new ProblemType(
            "unknown-course",
            422,
            "The course is not known here",
            "No course of the patient has this id, or the news of it has not arrived yet. If it was recorded just now,"
                    + " send the same request again after a moment.");

    private QuestionProblems() {}

    static ResponseEntity<ProblemDetail> of(QuestionRefusal refusal) {
        return switch (refusal) {
            case UnknownQuestion _ -> Problems.unknown();
            case StaleVersion _ -> Problems.stale();
            case IdTaken _ -> Problems.of(CommonProblems.ALREADY_EXISTS, "The id was used before, with other content");
            case UnknownCourse _ ->
                Problems.of(
                        UNKNOWN_COURSE,
                        "The course is not known here; it may still be on its way",
                        new FieldError(
                                "course", "known-course", "must be a course of this patient that is known here"));
            case ClosedAlready(var state) ->
                Problems.of(CommonProblems.CONFLICT, "The question is " + state + " already");
            case TooMany(int limit) ->
                Problems.of(CommonProblems.REFUSED, "There can be at most " + limit + " questions of a patient");
            case RulesBroken broken -> of(broken);
        };
    }

    private static ResponseEntity<ProblemDetail> of(RulesBroken broken) {
        return Problems.of(
                CommonProblems.REFUSED,
                broken.violations().stream()
                        .map(violation -> new FieldError(violation.field(), violation.rule(), violation.message()))
                        .toList());
    }
}
