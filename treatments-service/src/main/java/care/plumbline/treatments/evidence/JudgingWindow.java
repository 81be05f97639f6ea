package care.plumbline.treatments.evidence;

/// Weeks from the first session: before the first nobody may judge, from the second on one can.
///
/// @param basis what the window rests on
public record JudgingWindow(int fromWeeks, int toWeeks, String basis, Provenance provenance) {

    /// Ten years.
    public static final int LAST_WEEK = 520;

    public JudgingWindow {
        Required.text("judgingWindow.basis", basis);
        Required.value("judgingWindow.provenance", provenance);
        Required.that(fromWeeks >= 0, "fromWeeks", "range", "judgingWindow.fromWeeks must not be negative");
        Required.that(fromWeeks <= toWeeks, "toWeeks", "range", "judgingWindow must not end before it begins");
        Required.that(toWeeks <= LAST_WEEK, "toWeeks", "range", "judgingWindow.toWeeks must be at most " + LAST_WEEK);
    }

    /// Weeks between a time and the window, 0 inside it.
    public int distance(int weeks) {
        return Math.max(0, Math.max(fromWeeks - weeks, weeks - toWeeks));
    }
}
