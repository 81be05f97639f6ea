package care.plumbline.outcomes.conclusion;

/// How far a goal has come, in the words of FHIR Goal.achievementStatus. Exactly one holds on any day.
public enum Achievement {
    /// Nothing was measured since the goal was stated, so that nothing can be said.
    IN_PROGRESS("in-progress"),
    IMPROVING("improving"),
    WORSENING("worsening"),
    NO_CHANGE("no-change"),
    /// The latest score is at or past the target.
    ACHIEVED("achieved"),
    /// And a course for it reached the target at two successive waves.
    SUSTAINING("sustaining"),
    /// Closed, or due and past, without the target.
    NOT_ACHIEVED("not-achieved");

    private final String code;

    Achievement(String code) {
        this.code = code;
    }

    /// The code used in FHIR, events and HTTP.
    public String code() {
        return code;
    }
}
