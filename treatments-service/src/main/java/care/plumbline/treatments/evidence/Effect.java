package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A published difference between treated people and others. Never itself an expectation for one person.
///
/// @param comparedWith the comparison in the words of the source
/// @param when the time in the words of the source
/// @param weeks the time, where it is a number
/// @param estimate treated minus compared, as printed on the scale
/// @param low lower limit of the 95 % interval
/// @param high upper limit of the 95 % interval
/// @param measure the outcome measure whose scores `scale` are, where it is one
/// @param onlyFor the people it holds for, where they are not people with chronic low back pain in general
/// @param condition what the people had, where it is not chronic low back pain: such an effect is indirect evidence
/// @param read when the source was read; absent where the day is not known
/// @param certaintyNote why nobody graded it; needed where certainty is none
public record Effect(
        String outcome,
        Comparator comparator,
        String comparedWith,
        String when,
        @Nullable Integer weeks,
        Metric metric,
        BigDecimal estimate,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String scale,
        @Nullable String measure,
        @Nullable String onlyFor,
        Certainty certainty,
        @Nullable String certaintyNote,
        Provenance provenance,
        String source,
        @Nullable String note,
        @Nullable String condition,
        @Nullable Reading read) {

    public Effect {
        Required.text("outcome", outcome);
        Required.value("comparator", comparator);
        Required.text("comparedWith", comparedWith);
        Required.text("when", when);
        Required.value("metric", metric);
        Required.value("estimate", estimate);
        Required.text("scale", scale);
        Required.value("certainty", certainty);
        Required.text("source", source);
        Required.that(
                Required.value("provenance", provenance) != Provenance.UNVERIFIED,
                "provenance",
                "verified",
                "an effect that was not verified is left out");
        Required.that(weeks == null || weeks >= 0, "weeks", "range", "weeks must not be negative");
        Required.that(
                (low == null) == (high == null)
                        && (low == null
                                || high == null
                                || (low.compareTo(estimate) <= 0 && estimate.compareTo(high) <= 0)),
                "low",
                "interval",
                "the interval must lie around the estimate");
        Required.that(
                measure == null || metric == Metric.MD,
                "metric",
                "mean-difference",
                "only a mean difference is on an outcome measure");
        Required.that(
                certainty != Certainty.NONE || certaintyNote != null,
                "certaintyNote",
                "required",
                "certainty none needs its certaintyNote");
    }

    /// Whether it may be added to the course of the untreated.
    boolean specific() {
        return comparator.untreated() && onlyFor == null && condition == null && provenance == Provenance.VERIFIED;
    }
}
