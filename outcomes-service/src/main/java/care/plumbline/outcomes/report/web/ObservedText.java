package care.plumbline.outcomes.report.web;

import care.plumbline.measures.Change;
import care.plumbline.outcomes.judgement.PersistentPain;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.Hope;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.ReportRow;
import care.plumbline.outcomes.report.Wording;
import org.jspecify.annotations.Nullable;

/// What was observed of a course or a combination, and what to hold it against, in sentences.
final class ObservedText {

    private ObservedText() {}

    /// @param sustained whether the target was reached at two successive waves
    static String of(ReportRow row, Observed observed, boolean sustained) {
        Change change = observed.change();
        String reached = row.reached()
                .map(is -> is ? sustained ? " Goal reached, and sustained." : " Goal reached." : " Goal not reached.")
                .orElse("");
        return "Before: " + score(observed.baseline()) + "." + after(observed)
                + (change == null ? "" : " Change: " + Wording.change(change) + ".") + reached
                + worthwhile(row.hope());
    }

    private static String after(Observed observed) {
        return switch (observed.phase()) {
            case EARLY_SIGNAL, JUDGEABLE, OVERDUE -> " After: " + score(observed.result()) + ".";
            case NOT_STARTED, STOPPED_BEFORE_WINDOW, NO_BASELINE, TOO_EARLY -> "";
        };
    }

    private static String score(@Nullable Score score) {
        return score == null ? "no score that counts" : Wording.number(score.value()) + " on " + score.observedOn();
    }

    private static String worthwhile(@Nullable Hope hope) {
        return hope == null || hope.smallestWorthwhile() == null
                ? ""
                : " Worthwhile to the patient from " + Wording.points(hope.smallestWorthwhile()) + " on.";
    }

    /// The natural course beside a change of pain; empty where nothing is published.
    static String natural(ReportRow row) {
        return row.naturalImprovement()
                .map(improvement -> "For comparison: people with persistent pain improved by "
                        + Wording.points(improvement) + " in the same time, whatever was done for them ("
                        + PersistentPain.SOURCE + "; " + PersistentPain.CERTAINTY
                        + "). A change from before to after is not the effect of the treatment.")
                .orElse("");
    }
}
