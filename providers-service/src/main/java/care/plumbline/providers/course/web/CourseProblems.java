package care.plumbline.providers.course.web;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.providers.course.CourseRefusal;
import care.plumbline.providers.course.CourseRefusal.CourseWithoutGoal;
import care.plumbline.providers.course.CourseRefusal.DisclosureIncomplete;
import care.plumbline.providers.course.CourseRefusal.GoalEnteredInError;
import care.plumbline.providers.course.CourseRefusal.GoalNotOfCourse;
import care.plumbline.providers.course.CourseRefusal.GoalTwice;
import care.plumbline.providers.course.CourseRefusal.InTheFuture;
import care.plumbline.providers.course.CourseRefusal.NotATreatment;
import care.plumbline.providers.course.CourseRefusal.NotFromHere;
import care.plumbline.providers.course.CourseRefusal.NotInCareTeam;
import care.plumbline.providers.course.CourseRefusal.ProviderNotInDirectory;
import care.plumbline.providers.course.CourseRefusal.ReasonMissing;
import care.plumbline.providers.course.CourseRefusal.RetiredTreatment;
import care.plumbline.providers.course.CourseRefusal.SaidOtherwise;
import care.plumbline.providers.course.CourseRefusal.SaysNothing;
import care.plumbline.providers.course.CourseRefusal.ScoreOutOfRange;
import care.plumbline.providers.course.CourseRefusal.Sealed;
import care.plumbline.providers.course.CourseRefusal.StaleVersion;
import care.plumbline.providers.course.CourseRefusal.TooEarly;
import care.plumbline.providers.course.CourseRefusal.TooMany;
import care.plumbline.providers.course.CourseRefusal.UnknownCourse;
import care.plumbline.providers.course.CourseRefusal.UnknownFinding;
import care.plumbline.providers.course.CourseRefusal.UnknownGoal;
import care.plumbline.providers.course.CourseRefusal.UnknownMeasure;
import care.plumbline.providers.course.CourseRefusal.UnknownTreatment;
import care.plumbline.providers.course.MissingPart;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.ProblemType;
import care.plumbline.web.problem.Problems;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

final class CourseProblems {

    private CourseProblems() {}

    static ResponseEntity<ProblemDetail> of(CourseRefusal refusal) {
        return switch (refusal) {
            case UnknownCourse(), UnknownFinding() -> Problems.unknown();
            case StaleVersion() -> Problems.stale();
            case SaidOtherwise(var what) ->
                Problems.of(CommonProblems.ALREADY_EXISTS, "The " + what + " was recorded before, in other words");
            case NotFromHere(var status) ->
                Problems.of(
                        CourseProblemTypes.STEP_NOT_POSSIBLE,
                        "The course is " + status.code() + "; this step does not lead on from there");
            case Sealed(var field, var _) ->
                one(
                        CourseProblemTypes.SEALED,
                        field,
                        "sealed",
                        "must be the day of the first session or an earlier one");
            case UnknownGoal(var field) ->
                one(
                        CourseProblemTypes.UNKNOWN_GOAL,
                        field,
                        "known-goal",
                        "must be a goal of the patient; it may still be on its way from the goals");
            case GoalEnteredInError(var field) ->
                one(CourseProblemTypes.UNKNOWN_GOAL, field, "known-goal", "must not be a goal entered in error");
            case GoalNotOfCourse(var field) ->
                one(CourseProblemTypes.GOAL_NOT_OF_COURSE, field, "goal-of-course", "must be a goal of this course");
            case GoalTwice(var field) ->
                one(CourseProblemTypes.GOAL_NOT_OF_COURSE, field, "once", "must not be named twice");
            case UnknownTreatment() ->
                one(
                        CourseProblemTypes.UNKNOWN_TREATMENT,
                        "treatment",
                        "known-treatment",
                        "must be in the catalogue; it may still be on its way from there");
            case RetiredTreatment() ->
                one(
                        CourseProblemTypes.RETIRED_TREATMENT,
                        "treatment",
                        "offered-treatment",
                        "must not be a retired one");
            case NotATreatment() ->
                one(
                        CourseProblemTypes.NOT_A_TREATMENT,
                        "treatment",
                        "deliverable-treatment",
                        "must not be the natural course, which nobody delivers");
            case ProviderNotInDirectory() ->
                one(CourseProblemTypes.UNKNOWN_PROVIDER, "provider", "known-provider", "must be in the directory");
            case NotInCareTeam(var _) ->
                one(
                        CourseProblemTypes.NOT_IN_CARE_TEAM,
                        "provider",
                        "care-team-member",
                        "must deliver the course or belong to the care team on the day of the statement");
            case SaysNothing(var field) ->
                one(
                        CourseProblemTypes.SAYS_NOTHING,
                        field,
                        "stated",
                        "must be given, or a likelihood, or words in its place");
            case ScoreOutOfRange(var field, OutcomeMeasure measure) ->
                one(CourseProblemTypes.SCORE_OUT_OF_RANGE, field, "range", range(measure));
            case UnknownMeasure(var field) ->
                one(
                        CourseProblemTypes.UNKNOWN_MEASURE,
                        field,
                        "known-measure",
                        "must be judged on a measure known here");
            case InTheFuture(var field) ->
                one(CourseProblemTypes.DATE_IN_THE_FUTURE, field, "not-in-the-future", "must be today or earlier");
            case TooEarly(var field, var bound, var because) ->
                one(
                        CourseProblemTypes.DATES_OUT_OF_ORDER,
                        field,
                        "in-order",
                        "must be " + bound + " or later, because of " + because);
            case DisclosureIncomplete(var missing) ->
                Problems.of(
                        CourseProblemTypes.DISCLOSURE_INCOMPLETE,
                        "The disclosure lacks what a patient must know before the start",
                        missing.stream().map(CourseProblems::part).toArray(FieldError[]::new));
            case CourseWithoutGoal() ->
                Problems.of(CourseProblemTypes.COURSE_WITHOUT_GOAL, "A course starts for at least one goal");
            case ReasonMissing() ->
                one(CourseProblemTypes.REASON_MISSING, "reason", "required-to-dismiss", "must be given to dismiss");
            case TooMany(var what, var most) ->
                Problems.of(CourseProblemTypes.TOO_MANY, "At most " + most + " " + what + " are kept");
        };
    }

    private static FieldError part(MissingPart missing) {
        String field = missing.goal() == null
                ? "disclosure." + missing.part()
                : "disclosure.expectations." + missing.goal() + "." + missing.part();
        return new FieldError(field, "required-before-start", "must be told before the course starts");
    }

    private static String range(OutcomeMeasure measure) {
        return "must be a score of " + measure.code() + ": " + measure.lowest().toPlainString() + " to "
                + measure.highest().toPlainString() + ", at most " + OutcomeMeasure.MOST_DECIMALS + " decimals";
    }

    private static ResponseEntity<ProblemDetail> one(ProblemType type, String field, String rule, String message) {
        return Problems.of(type, List.of(new FieldError(field, rule, message)));
    }
}
