package care.plumbline.outcomes.report;

import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.CombinedResult;
import java.time.LocalDate;

/// The words of a combination.
public final class CombinationWords {

    private CombinationWords() {}

    /// Where it is on its way to a verdict, with the days that matter.
    public static String phase(CombinationReport report) {
        CombinedResult result = report.result();
        return result == null
                ? "Not judged: the catalogue has not told of the version of every treatment yet."
                : phase(report.combination(), result, Observed.of(report.combination(), result));
    }

    private static String phase(Combination one, CombinedResult result, Observed observed) {
        LocalDate to = one.to();
        return switch (result.phase()) {
            case NOT_STARTED -> "Not started.";
            case STOPPED_BEFORE_WINDOW ->
                "Changed after " + Wording.day(to) + ", before the window opened on " + result.opensOn()
                        + ": not judged, and not a failure.";
            case NO_BASELINE -> "Cannot be judged: no score in the 28 days up to its first day, " + one.from() + ".";
            case TOO_EARLY -> "Too early to judge, " + Wording.from(observed) + ".";
            case EARLY_SIGNAL -> "An early signal, no verdict yet: to be judged " + Wording.from(observed) + ".";
            case JUDGEABLE -> "Judged: the window closed on " + result.closesOn() + ".";
            case OVERDUE ->
                to == null
                        ? "Result overdue: the window closed on " + result.closesOn()
                                + " and no score counts yet. No data is not failure."
                        : "No result: nothing was observed from the opening of the window on " + result.opensOn()
                                + " to its last day, " + to + ". No data is not failure.";
        };
    }

    /// When a verdict on all of it may be made; empty while a treatment is not known.
    public static String window(CombinationReport report) {
        CombinedResult result = report.result();
        return result == null
                ? ""
                : "Judging window: " + result.opensOn() + " to " + result.closesOn()
                        + ", the latest of its treatments, from the first day together.";
    }

    /// When it ran, and whether it ran before.
    public static String dates(Combination one) {
        LocalDate to = one.to();
        return "together from " + one.from() + (to == null ? " on" : " to " + to)
                + (one.repeats() == null ? "" : ", as in trial " + one.repeats());
    }
}
