package care.plumbline.outcomes.figures;

import care.plumbline.measures.MeasurementError;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.statistics.RegressionToTheMean;
import care.plumbline.outcomes.statistics.Sample;
import java.math.BigDecimal;
import java.util.Optional;

/// How much of a mean improvement is to be expected because people who were worse than usual were measured first:
/// regression to the mean (clinical methods 13).
///
/// @param baseline mean of the group
/// @param everybody mean baseline of everybody measured here, who stand for the stable population
/// @param reliability test-retest, from the measurement error of the measure and the spread of everybody's baselines
/// @param gain improvement points
public record SelectionEffect(double baseline, double everybody, double reliability, double gain) {

    /// Empty where the measure has no known error, or too few people were measured.
    static Optional<SelectionEffect> of(OutcomeMeasure measure, Tally group, Tally everybody) {
        MeasurementError error = measure.measurementError();
        if (error == null || !isEnough(group) || !isEnough(everybody)) {
            return Optional.empty();
        }
        Sample all = Moments.ofBaselineAndImprovement(everybody).sampleX();
        if (all.standardDeviation() == 0) {
            return Optional.empty();
        }
        double baseline = Moments.ofBaselineAndImprovement(group).meanX();
        RegressionToTheMean regression =
                RegressionToTheMean.of(all.mean(), error.mdc95().doubleValue(), all.standardDeviation());
        double gain = measure.improvement(
                        BigDecimal.valueOf(baseline), BigDecimal.valueOf(regression.expectedAfter(baseline)))
                .doubleValue();
        return Optional.of(new SelectionEffect(baseline, all.mean(), regression.reliability(), gain));
    }

    private static boolean isEnough(Tally tally) {
        return tally.of(Counter.JUDGED) > 1
                && SmallCells.count(tally, Counter.JUDGED).isShown();
    }
}
