package care.plumbline.outcomes.judgement;

import care.plumbline.measures.Change;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One party's expectation, and the result held against it where there is a verdict.
///
/// @param score expected score; the evidence's is the baseline moved by its mean
/// @param improvement expected improvement in points, once there is a baseline
/// @param distance expected less observed improvement, positive when the result fell short
/// @param fulfilment absent while nobody may judge
public record Comparison(
        Expectation expectation,
        @Nullable BigDecimal score,
        @Nullable BigDecimal improvement,
        @Nullable BigDecimal distance,
        @Nullable Fulfilment fulfilment,
        @Nullable ResultClass resultClass) {

    /// Of what nobody stated.
    public static Comparison missing(Expectation none) {
        return new Comparison(none, null, null, null, Fulfilment.NOT_STATED, null);
    }

    /// Without a verdict.
    public static Comparison open(Expectation expectation, OutcomeMeasure measure, @Nullable Score baseline) {
        BigDecimal mean = expectation.mean();
        BigDecimal stated = expectation.score();
        BigDecimal score =
                mean == null || baseline == null ? stated : measure.direction().scoreAfter(baseline.value(), mean);
        BigDecimal improvement =
                stated == null || baseline == null ? mean : measure.improvement(baseline.value(), stated);
        return new Comparison(
                expectation,
                score,
                improvement,
                null,
                expectation.notStated() == null ? null : Fulfilment.NOT_STATED,
                null);
    }

    /// With the verdict.
    public Comparison against(Change change, OutcomeMeasure measure) {
        if (improvement == null || fulfilment == Fulfilment.NOT_STATED) {
            return this;
        }
        BigDecimal difference = improvement.subtract(change.improvement());
        Fulfilment how = Fulfilment.of(difference, measure.tolerance());
        return new Comparison(
                expectation,
                score,
                improvement,
                difference,
                how,
                ResultClass.of(change.band(), how).orElseThrow());
    }
}
