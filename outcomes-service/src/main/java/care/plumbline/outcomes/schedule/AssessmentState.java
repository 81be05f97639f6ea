package care.plumbline.outcomes.schedule;

/// Where one score that is asked for stands on a day. Exactly one holds.
public enum AssessmentState {
    /// The wave has not opened.
    PLANNED("planned"),
    /// The wave is open, and the day on which the score is wanted has not passed.
    DUE("due"),
    /// That day has passed; a score still counts until the wave closes.
    OVERDUE("overdue"),
    /// There is a score.
    DONE("done"),
    /// The wave closed without one: counted, and asked for no more.
    MISSED("missed"),
    /// Not asked for: the follow-up of the course ended before, the goal was given up, or the patient died.
    DROPPED("dropped");

    private final String code;

    AssessmentState(String code) {
        this.code = code;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }

    /// Whether somebody waits for a score.
    public boolean isOpen() {
        return this == DUE || this == OVERDUE;
    }
}
