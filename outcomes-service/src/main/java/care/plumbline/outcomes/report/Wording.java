package care.plumbline.outcomes.report;

import care.plumbline.measures.Change;
import care.plumbline.measures.ChangeBand;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Fulfilment;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.NotStated;
import care.plumbline.outcomes.judgement.ResultClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The words of a report: what a clinician would say.
public final class Wording {

    private static final int DECIMALS_SHOWN = 2;

    private Wording() {}

    /// Where a course is on its way to a verdict, with the days that matter.
    public static String phase(Judgement judged) {
        return switch (judged.phase()) {
            case NOT_STARTED -> "Not started: the first session is still to come.";
            case STOPPED_BEFORE_WINDOW ->
                "Stopped " + ending(judged.ending()) + ", before the window opened on " + judged.opensOn()
                        + ": not judged, and not a failure.";
            case NO_BASELINE ->
                "Cannot be judged: no score in the 28 days up to the first session on " + judged.startedOn() + ".";
            case TOO_EARLY -> "Too early to judge, " + from(Observed.of(judged)) + ".";
            case EARLY_SIGNAL -> "An early signal, no verdict yet: to be judged " + from(Observed.of(judged)) + ".";
            case JUDGEABLE -> "Judged: the window closed on " + judged.closesOn() + ".";
            case OVERDUE ->
                "Result overdue: the window closed on " + judged.closesOn()
                        + " and no score counts yet. No data is not failure.";
        };
    }

    static String from(Observed observed) {
        long days = observed.daysUntilJudgeable().orElse(0L);
        return "from " + day(observed.closesOn()) + " (in " + days + (days == 1 ? " day)" : " days)");
    }

    private static String ending(@Nullable Ending ending) {
        return ending == null ? "early" : "on " + ending.on() + " (" + ending.reason() + ")";
    }

    /// The phase in two or three words, for a table.
    public static String phaseInShort(Observed observed) {
        return switch (observed.phase()) {
            case NOT_STARTED -> "not started";
            case STOPPED_BEFORE_WINDOW -> "stopped early";
            case NO_BASELINE -> "no baseline";
            case TOO_EARLY -> "too early, from " + day(observed.closesOn());
            case EARLY_SIGNAL -> "early signal, from " + day(observed.closesOn());
            case JUDGEABLE -> "judged";
            case OVERDUE -> "result overdue";
        };
    }

    public static String change(ChangeBand band) {
        return switch (band) {
            case WORSE -> "worse";
            case NO_CHANGE -> "no change";
            case IMPROVED -> "improved";
            case GREATLY_IMPROVED -> "greatly improved";
        };
    }

    /// The change in points, percent and words, with both marks.
    public static String change(Change change) {
        StringBuilder text = new StringBuilder(betterOrWorse(change.improvement()));
        if (change.percent() != null) {
            text.append(" (").append(number(change.percent().abs())).append(" %)");
        }
        text.append(": ").append(change(change.band()));
        if (change.important() != null) {
            text.append(change.important() ? "; important" : "; not important");
        }
        if (change.beyondError() != null) {
            text.append(change.beyondError() ? "; beyond measurement error" : "; within measurement error");
        }
        return text.toString();
    }

    private static String betterOrWorse(BigDecimal improvement) {
        return switch (improvement.signum()) {
            case 0 -> "unchanged";
            case 1 -> points(improvement) + " better";
            default -> points(improvement.negate()) + " worse";
        };
    }

    public static String fulfilment(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case SHORT_OF -> "short of it";
            case AS_EXPECTED -> "as expected";
            case BEYOND -> "beyond it";
            case NOT_STATED -> "not stated";
        };
    }

    public static String resultClass(ResultClass resultClass) {
        return switch (resultClass) {
            case WORSE -> "worse";
            case NO_EFFECT -> "no effect";
            case PARTLY -> "partly";
            case MET -> "met";
            case EXCEEDED -> "exceeded";
        };
    }

    /// Expected less observed improvement.
    public static String distance(BigDecimal distance) {
        return switch (distance.signum()) {
            case 0 -> "0";
            case 1 -> number(distance) + " short";
            default -> number(distance.negate()) + " beyond";
        };
    }

    /// Why nothing is stated in a cell.
    public static String notStated(Cell cell) {
        NotStated reason = cell.comparison().expectation().notStated();
        return switch (reason) {
            case null -> "nothing is stated";
            case NOT_ASKED -> "was not asked before the first session";
            case TOO_LATE -> "stated after the first session only, which does not count";
            case WITHOUT_SCORE -> "stated without a score";
            case NOT_SAID -> "said nothing";
            case NO_EVIDENCE -> evidence(cell.evidence());
            case PARTS_ONLY ->
                cell.role() == Role.EVIDENCE
                        ? "Published of single treatments only; they are not added up, as each figure holds the natural"
                                + " course."
                        : "stated of single courses only, not of them together";
        };
    }

    private static String evidence(@Nullable Evidence evidence) {
        return evidence == null || evidence.reason() == null
                ? "No published change of treated people on this measure."
                : evidence.reason();
    }

    public static String points(BigDecimal points) {
        return number(points) + (points.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    /// With as few decimals as it takes, at most two.
    public static String number(BigDecimal number) {
        BigDecimal shown = number.scale() > DECIMALS_SHOWN
                ? number.setScale(DECIMALS_SHOWN, RoundingMode.HALF_UP).stripTrailingZeros()
                : number.stripTrailingZeros();
        return shown.toPlainString();
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
