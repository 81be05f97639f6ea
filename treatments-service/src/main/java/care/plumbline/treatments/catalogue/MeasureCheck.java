package care.plumbline.treatments.catalogue;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.Effect;
import care.plumbline.treatments.evidence.Required;
import java.math.BigDecimal;

/// Refuses figures on measures that are not known, and figures that the measure's range cannot hold.
public final class MeasureCheck {

    private final Measures measures;

    public MeasureCheck(Measures measures) {
        this.measures = measures;
    }

    /// @throws IllegalArgumentException naming the entry and what is wrong
    public void check(Edition edition) {
        for (Entry entry : edition.entries()) {
            try {
                entry.arms().forEach(this::check);
                entry.effects().forEach(this::check);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(entry.code() + ": " + e.getMessage(), e);
            }
        }
    }

    private void check(Arm arm) {
        OutcomeMeasure measure = known(arm.measure());
        fits(measure, arm.improvement());
        BigDecimal deviation = arm.standardDeviation();
        if (deviation != null) {
            fits(measure, deviation);
        }
        BigDecimal baseline = arm.baselineMean();
        Required.that(
                baseline == null || measure.accepts(baseline),
                "a baseline mean lies outside the range of " + measure.code());
    }

    private void check(Effect effect) {
        String code = effect.measure();
        if (code != null) {
            fits(known(code), effect.estimate());
        }
    }

    private OutcomeMeasure known(String code) {
        return measures.find(code)
                .orElseThrow(() -> new IllegalArgumentException(code + " is not an outcome measure of the product"));
    }

    private static void fits(OutcomeMeasure measure, BigDecimal points) {
        BigDecimal width = measure.highest().subtract(measure.lowest());
        Required.that(points.abs().compareTo(width) < 0, "a figure is wider than the range of " + measure.code());
    }
}
