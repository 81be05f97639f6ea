package care.plumbline.outcomes.judgement;

import java.time.LocalDate;

/// When and why a course ended.
///
/// @param reason code, e.g. `completed`
public record Ending(LocalDate on, String reason) {

    private static final int DAYS_AFTER_THE_END = 28;
    private static final int DAYS_AFTER_THE_WINDOW = 14;

    public boolean completed() {
        return reason.equals("completed");
    }

    public boolean died() {
        return reason.equals("died");
    }

    /// The last day on which results count: 28 days after the end or 14 days after the window, whichever is later.
    public LocalDate followUpEnds(LocalDate windowCloses) {
        LocalDate afterTheEnd = on.plusDays(DAYS_AFTER_THE_END);
        LocalDate afterTheWindow = windowCloses.plusDays(DAYS_AFTER_THE_WINDOW);
        return afterTheEnd.isAfter(afterTheWindow) ? afterTheEnd : afterTheWindow;
    }
}
