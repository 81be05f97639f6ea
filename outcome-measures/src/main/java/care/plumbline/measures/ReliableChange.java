package care.plumbline.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Whether the change of one person is reliable (Jacobson and Truax, J Consult Clin Psychol 1991; clinical methods 4).
///
/// @param index improvement over its standard error, to six decimals, for showing only; absent without a known error
/// @param category absent without a known error
/// @param reason why there is no category, or none that could be RECOVERED; absent where all can be told
public record ReliableChange(
        @Nullable BigDecimal index,
        @Nullable Category category,
        @Nullable Reason reason) {

    private static final int DECIMALS = 6;

    /// Where a person stands.
    public enum Category {
        /// Reliable, and the cut-off to people without the complaint was crossed.
        RECOVERED,
        IMPROVED,
        UNCHANGED,
        DETERIORATED
    }

    /// Why less than everything can be told.
    public enum Reason {
        /// The measure has no known measurement error.
        NO_MEASUREMENT_ERROR,
        /// There is no norm of people without the complaint: nobody can be called recovered.
        NO_NORM
    }

    public static ReliableChange of(OutcomeMeasure measure, BigDecimal baseline, BigDecimal followUp) {
        MeasurementError error = measure.measurementError();
        Norm norm = measure.landmarks().norm();
        if (error == null) {
            return new ReliableChange(null, null, Reason.NO_MEASUREMENT_ERROR);
        }
        BigDecimal improvement = measure.improvement(baseline, followUp);
        return new ReliableChange(
                improvement.divide(error.ofDifference(), DECIMALS, RoundingMode.HALF_UP),
                category(error, improvement, norm != null && crosses(measure, norm, baseline, followUp)),
                norm == null ? Reason.NO_NORM : null);
    }

    private static Category category(MeasurementError error, BigDecimal improvement, boolean crossed) {
        if (!error.isExceededBy(improvement)) {
            return Category.UNCHANGED;
        }
        if (improvement.signum() < 0) {
            return Category.DETERIORATED;
        }
        return crossed ? Category.RECOVERED : Category.IMPROVED;
    }

    private static boolean crosses(OutcomeMeasure measure, Norm norm, BigDecimal baseline, BigDecimal followUp) {
        return measure.direction().reaches(norm.cutOff(), followUp)
                && !measure.direction().reaches(norm.cutOff(), baseline);
    }
}
