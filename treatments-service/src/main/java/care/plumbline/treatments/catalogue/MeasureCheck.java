package care.plumbline.treatments.catalogue;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.Effect;
import care.plumbline.treatments.evidence.Impossible;
import care.plumbline.treatments.evidence.Required;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

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
                check(entry);
                PublicationCheck.check(entry);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(entry.code() + ": " + e.getMessage(), e);
            }
        }
    }

    /// @throws Impossible saying what is wrong
    public void check(Entry entry) {
        inPlace("arms", entry.arms(), this::check);
        inPlace("effects", entry.effects(), this::check);
    }

    private static <T> void inPlace(String member, List<T> values, Consumer<T> check) {
        for (int i = 0; i < values.size(); i++) {
            try {
                check.accept(values.get(i));
            } catch (Impossible impossible) {
                throw impossible.at(member + "[" + i + "]");
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
                "baselineMean",
                "within-range",
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
                .orElseThrow(() ->
                        new Impossible("measure", "known-measure", "measure is not an outcome measure of the product"));
    }

    private static void fits(OutcomeMeasure measure, BigDecimal points) {
        BigDecimal width = measure.highest().subtract(measure.lowest());
        Required.that(
                points.abs().compareTo(width) < 0,
                "measure",
                "within-range",
                "a figure is wider than the range of " + measure.code());
    }
}
