package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days that matter for judging a course, all counted from its first session.
///
/// @param ending absent while it runs
public record CourseTiming(
        LocalDate startedOn, JudgingWindow window, @Nullable Ending ending) {

    /// A score in so many days up to and including the first session serves as baseline.
    public static final int BASELINE_DAYS = 28;

    public LocalDate baselineFrom() {
        return startedOn.minusDays(BASELINE_DAYS);
    }

    public LocalDate opensOn() {
        return window.opensOn(startedOn);
    }

    public LocalDate closesOn() {
        return window.closesOn(startedOn);
    }

    /// Results count from the opening of the window on. Where it opens with the first session, a score of that day is
    /// still the baseline.
    public LocalDate resultFrom() {
        return window.fromWeeks() == 0 ? startedOn.plusDays(1) : opensOn();
    }

    /// Results of an ended course count until its follow-up ends.
    LocalDate resultTo(LocalDate asOf) {
        if (ending == null) {
            return asOf;
        }
        LocalDate last = ending.followUpEnds(closesOn());
        return last.isBefore(asOf) ? last : asOf;
    }

    /// Where it is on its way to a verdict.
    public Phase phase(LocalDate asOf, boolean hasBaseline, boolean hasResult) {
        if (ending != null && !ending.completed() && ending.on().isBefore(opensOn())) {
            return Phase.STOPPED_BEFORE_WINDOW;
        }
        if (!hasBaseline) {
            return Phase.NO_BASELINE;
        }
        if (asOf.isBefore(opensOn())) {
            return Phase.TOO_EARLY;
        }
        if (asOf.isBefore(closesOn())) {
            return Phase.EARLY_SIGNAL;
        }
        return hasResult ? Phase.JUDGEABLE : Phase.OVERDUE;
    }

    /// Whether a result was to be had: the window has closed, and the patient neither stopped before it nor died.
    boolean isDue(LocalDate asOf, Phase phase) {
        return !asOf.isBefore(closesOn())
                && phase != Phase.STOPPED_BEFORE_WINDOW
                && (ending == null || !ending.died() || !ending.on().isBefore(closesOn()));
    }

    /// Whether the course is followed up on a day: until results of it stop to count, and never after death.
    boolean isFollowedUpOn(LocalDate day) {
        return ending == null
                || (ending.died() ? day.isBefore(ending.on()) : !day.isAfter(ending.followUpEnds(closesOn())));
    }
}
