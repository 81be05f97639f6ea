package care.plumbline.providers.course.web;

import care.plumbline.web.problem.ProblemType;

/// The kinds of problem that courses can answer with.
final class CourseProblemTypes {

    static final ProblemType SEALED = new ProblemType(
            "sealed",
            409,
            "Expectations are sealed",
            "The first session was on an earlier day than the statement: what was expected before it stands, what is"
                    + " expected after it does not count.");
    static final ProblemType STEP_NOT_POSSIBLE = new ProblemType(
            "step-not-possible",
            409,
            "The course is not where this step begins",
            "A course is considered, disclosed, started, paused, resumed and ended; `detail` says where it is now.");
    static final ProblemType UNKNOWN_GOAL = new ProblemType(
            "unknown-goal",
            422,
            "The goal is not known",
            "The patient has no such goal, as far as it was heard of here. A goal that was just stated may still be on"
                    + " its way: send the same request again a little later.");
    static final ProblemType GOAL_NOT_OF_COURSE = new ProblemType(
            "goal-not-of-course",
            422,
            "The course is not for this goal",
            "An expectation names one of the course's goals, in a disclosure each at most once.");
    static final ProblemType UNKNOWN_TREATMENT = new ProblemType(
            "unknown-treatment",
            422,
            "The treatment is not known",
            "The catalogue has no such treatment, as far as it was heard of here. One that was just published may"
                    + " still be on its way: send the same request again a little later.");
    static final ProblemType RETIRED_TREATMENT = new ProblemType(
            "retired-treatment",
            422,
            "The treatment is not offered any more",
            "A retired treatment can have no new courses; those that exist go on.");
    static final ProblemType NOT_A_TREATMENT = new ProblemType(
            "not-a-treatment",
            422,
            "The entry is not a treatment",
            "The natural course is in the catalogue as a reference; nobody delivers it.");
    static final ProblemType UNKNOWN_PROVIDER = new ProblemType(
            "unknown-provider",
            422,
            "The provider is not in the directory",
            "Register the provider first, then send the same request again.");
    static final ProblemType NOT_IN_CARE_TEAM = new ProblemType(
            "not-in-care-team",
            422,
            "The provider was not in the care team",
            "Besides the delivering provider only members of the patient's care team state expectations, on a day of"
                    + " their membership. Record the membership first, also for the past.");
    static final ProblemType SAYS_NOTHING = new ProblemType(
            "says-nothing",
            422,
            "The expectation says nothing",
            "An expectation gives a score, a likelihood or words.");
    static final ProblemType SCORE_OUT_OF_RANGE = new ProblemType(
            "score-out-of-range",
            422,
            "The measure has no such score",
            "A score lies in the range of the goal's measure, with at most three decimals.");
    static final ProblemType UNKNOWN_MEASURE = new ProblemType(
            "unknown-measure",
            422,
            "The outcome measure is not known",
            "GET /measures of the outcomes service lists the measures.");
    static final ProblemType DATE_IN_THE_FUTURE = new ProblemType(
            "date-in-the-future",
            422,
            "The day has not come yet",
            "What is recorded has happened: its date is today's or earlier, in the time zone of the deployment.");
    static final ProblemType DATES_OUT_OF_ORDER = new ProblemType(
            "dates-out-of-order",
            422,
            "The dates are out of order",
            "The disclosure lies on or before the first session, pauses lie between first session and end, and do not"
                    + " overlap.");
    static final ProblemType TOO_MANY = new ProblemType(
            "too-many",
            422,
            "There are too many of them already",
            "The number that one patient or one course can have is limited; `detail` says to how many.");

    static final ProblemType DISCLOSURE_INCOMPLETE = new ProblemType(
            "disclosure-incomplete",
            422,
            "The patient was not told everything",
            "A course starts when the patient was told the planned sessions and weeks, the time to effect, the"
                    + " expected score and its likelihood for each goal, in the provider's own words, the procedures, the"
                    + " risks and the burden. `errors` names each missing part. Disclose them, or start with an `override`"
                    + " of a kind and a reason, which stays on record.");

    static final ProblemType COURSE_WITHOUT_GOAL = new ProblemType(
            "course-without-goal",
            409,
            "The course is for no goal",
            "A course can be considered without a goal, but starts for at least one. Link a goal first. Only a course"
                    + " of the past, with an override of kind `imported-history`, is taken without one.");

    static final ProblemType REASON_MISSING = new ProblemType(
            "reason-missing",
            422,
            "A reason is needed",
            "What somebody decides against what was found or offered is recorded with its reason.");

    private CourseProblemTypes() {}
}
