package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.GoalRefusal;
import care.plumbline.goals.goal.GoalRefusal.IdTaken;
import care.plumbline.goals.goal.GoalRefusal.NotPossibleNow;
import care.plumbline.goals.goal.GoalRefusal.RulesBroken;
import care.plumbline.goals.goal.GoalRefusal.Sealed;
import care.plumbline.goals.goal.GoalRefusal.StaleVersion;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import care.plumbline.goals.goal.GoalRefusal.UnknownCourse;
import care.plumbline.goals.goal.GoalRefusal.UnknownGoal;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.ProblemType;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Refusals as problems.
final class GoalProblems {

    static final ProblemType SEALED = new ProblemType(
            "sealed",
            409,
            "Expectations are sealed",
            "The course had its first session before the day this was stated on. What is stated after the first session"
                    + " does not count for that course: state it for the goal, without the course.");
    static final ProblemType UNKNOWN_COURSE = new ProblemType(
            "unknown-course",
            422,
            "The course is not known here",
            "No course of the patient has this id, or the news of it has not arrived yet. If it was recorded just now,"
                    + " send the same request again after a moment.");

    private GoalProblems() {}

    static ResponseEntity<ProblemDetail> of(GoalRefusal refusal) {
        return switch (refusal) {
            case UnknownGoal _ -> Problems.unknown();
            case StaleVersion _ -> Problems.stale();
            case IdTaken _ -> Problems.of(CommonProblems.ALREADY_EXISTS, "The id was used before, with other content");
            case UnknownCourse _ ->
                Problems.of(
                        UNKNOWN_COURSE,
                        "The course is not known here; it may still be on its way",
                        new FieldError(
                                "course", "known-course", "must be a course of this patient that is known here"));
            case Sealed _ ->
                Problems.of(
                        SEALED,
                        "The course had its first session before statedOn",
                        new FieldError("statedOn", "sealed", "must not lie after the day of the first session"));
            case NotPossibleNow(var state, String step) ->
                Problems.of(CommonProblems.CONFLICT, "A goal that is " + state + " allows no such step: " + step);
            case TooMany(String what, int limit) ->
                Problems.of(CommonProblems.REFUSED, "There can be at most " + limit + " " + what);
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
