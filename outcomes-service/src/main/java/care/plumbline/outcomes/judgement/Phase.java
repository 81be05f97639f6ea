package care.plumbline.outcomes.judgement;

/// Where a course is on its way to a verdict on one measure. Exactly one holds on any day; of several that could, the
/// first in this order.
public enum Phase {
    /// The first session is still to come.
    NOT_STARTED,
    /// Ended before the window opened, for another reason than completion: never a failure, and never judged.
    STOPPED_BEFORE_WINDOW,
    /// Nobody measured in the 28 days up to the first session. Waiting does not help: nothing observed later can serve.
    NO_BASELINE,
    /// The window has not opened.
    TOO_EARLY,
    /// The window is open: what was observed is shown, nobody judges.
    EARLY_SIGNAL,
    /// The window has closed and there is a result.
    JUDGEABLE,
    /// The window has closed and there is no result yet. No data is not failure.
    OVERDUE;

    /// Whether a result is looked at.
    public boolean showsResult() {
        return this == EARLY_SIGNAL || this == JUDGEABLE;
    }
}
