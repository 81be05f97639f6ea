package care.plumbline.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An instrument that yields scores. Item texts are never held, only what a score means.
///
/// @param code stable code, e.g. `nrs-pain`
/// @param domain what it measures, e.g. `pain-intensity`
/// @param step smallest difference between two scores
/// @param importantChange absent where no figure was found for a change that matters to one person
/// @param measurementError absent where none was found
/// @param landmarks places on the scale that mean something
/// @param loinc LOINC code of the score, where one was verified
/// @param snomed SNOMED CT code of the score, where one was verified
/// @param caution what a reader of results on this measure should know
public record OutcomeMeasure(
        String code,
        String name,
        String domain,
        BigDecimal lowest,
        BigDecimal highest,
        BigDecimal step,
        String unit,
        Direction direction,
        String recall,
        @Nullable ImportantChange importantChange,
        @Nullable MeasurementError measurementError,
        Landmarks landmarks,
        @Nullable String loinc,
        @Nullable String snomed,
        String licence,
        @Nullable String caution) {

    /// Scores keep at most this many decimals, so that scaled integers hold every score exactly.
    public static final int MOST_DECIMALS = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public OutcomeMeasure {
        if (lowest.compareTo(highest) >= 0) {
            throw new IllegalArgumentException("range must rise from its lowest to its highest score");
        }
        if (step.signum() <= 0 || step.compareTo(highest.subtract(lowest)) > 0) {
            throw new IllegalArgumentException("step must be greater than 0 and fit into the range");
        }
        if (importantChange != null && importantChange.absolute().compareTo(highest.subtract(lowest)) > 0) {
            throw new IllegalArgumentException("important.absolute must fit into the range");
        }
    }

    /// Whether a value can be a score on this measure: inside the range, with no more decimals than are kept.
    public boolean accepts(BigDecimal value) {
        return value.compareTo(lowest) >= 0
                && value.compareTo(highest) <= 0
                && value.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /// Improvement points from a baseline to a later score.
    public BigDecimal improvement(BigDecimal baseline, BigDecimal followUp) {
        return direction.improvement(baseline, followUp);
    }

    /// How far an observed improvement may lie from an expected one and still be as expected: half the important
    /// change, or one step where the measure has none.
    public BigDecimal tolerance() {
        return importantChange == null
                ? step
                : importantChange.absolute().divide(BigDecimal.TWO, MOST_DECIMALS + 1, RoundingMode.UNNECESSARY);
    }

    /// Judges a change. Where the measure has no important change, one step stands in for it, and `important` is
    /// absent.
    public Change change(BigDecimal baseline, BigDecimal followUp) {
        BigDecimal improvement = improvement(baseline, followUp);
        return new Change(
                improvement,
                percentOf(baseline, improvement),
                band(baseline, improvement),
                importantChange == null ? null : isImportant(baseline, improvement),
                measurementError == null ? null : measurementError.isExceededBy(improvement));
    }

    private ChangeBand band(BigDecimal baseline, BigDecimal improvement) {
        BigDecimal worsening = importantChange == null ? step : importantChange.worsening();
        if (improvement.compareTo(worsening.negate()) <= 0) {
            return ChangeBand.WORSE;
        }
        if (!isImportant(baseline, improvement)) {
            return ChangeBand.NO_CHANGE;
        }
        return isSubstantial(baseline, improvement) ? ChangeBand.GREATLY_IMPROVED : ChangeBand.IMPROVED;
    }

    private boolean isImportant(BigDecimal baseline, BigDecimal improvement) {
        if (importantChange == null) {
            return improvement.compareTo(step) >= 0;
        }
        return improvement.compareTo(importantChange.absoluteFor(baseline)) >= 0
                && holdsPercent(baseline, improvement).orElse(true);
    }

    /// Whether the percent criterion of the important change holds; empty where it is undefined.
    Optional<Boolean> holdsPercent(BigDecimal baseline, BigDecimal improvement) {
        BigDecimal percent = importantChange == null ? null : importantChange.percent();
        return percent == null || !hasPercent(baseline)
                ? Optional.empty()
                : Optional.of(isAtLeast(percent, baseline, improvement));
    }

    private boolean isSubstantial(BigDecimal baseline, BigDecimal improvement) {
        if (importantChange == null) {
            return false;
        }
        BigDecimal points = importantChange.substantialPoints();
        if (points != null) {
            return improvement.compareTo(points) >= 0;
        }
        return hasPercent(baseline) && isAtLeast(importantChange.substantialPercent(), baseline, improvement);
    }

    /// Percent of the baseline has a meaning only on a scale that starts at 0, from a baseline that is not 0.
    private boolean hasPercent(BigDecimal baseline) {
        return lowest.signum() == 0 && baseline.signum() != 0;
    }

    /// `improvement / baseline >= percent / 100`, without a division.
    private static boolean isAtLeast(BigDecimal percent, BigDecimal baseline, BigDecimal improvement) {
        return improvement.multiply(HUNDRED).compareTo(percent.multiply(baseline.abs())) >= 0;
    }

    private @Nullable BigDecimal percentOf(BigDecimal baseline, BigDecimal improvement) {
        return hasPercent(baseline)
                ? improvement.multiply(HUNDRED).divide(baseline.abs(), 1, RoundingMode.HALF_UP)
                : null;
    }
}
