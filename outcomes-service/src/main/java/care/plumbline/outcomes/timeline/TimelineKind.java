package care.plumbline.outcomes.timeline;

/// What happened. On one day they come in this order.
public enum TimelineKind {
    ELICITATION("goals-asked-for", "goals"),
    GOAL_STATED("goal-stated", "goals"),
    GOAL_REVISED("goal-revised", "goals"),
    OUTLOOK_STATED("outlook-stated", "goals"),
    QUESTION_ASKED("question-asked", "goals"),
    TEAM_JOINED("team-joined", "providers"),
    OPTION_DISCUSSED("option-discussed", "providers"),
    OPTION_DECIDED("option-decided", "providers"),
    COURSE_CONSIDERED("course-considered", "providers"),
    COURSE_DISCLOSED("course-disclosed", "providers"),
    EXPECTATION_STATED("expectation-stated", "providers"),
    SCORE_OBSERVED("score-observed", "outcomes"),
    COURSE_STARTED("course-started", "providers"),
    COURSE_PAUSED("course-paused", "providers"),
    COURSE_RESUMED("course-resumed", "providers"),
    QUESTION_CLOSED("question-closed", "goals"),
    COURSE_ENDED("course-ended", "providers"),
    GOAL_CLOSED("goal-closed", "goals"),
    TEAM_LEFT("team-left", "providers");

    private final String code;
    private final String source;

    TimelineKind(String code, String source) {
        this.code = code;
        this.source = source;
    }

    /// The code used in HTTP.
    public String code() {
        return code;
    }

    /// The service that tells it.
    public String source() {
        return source;
    }
}
