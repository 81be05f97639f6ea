package care.plumbline.measures;

import java.math.BigDecimal;
import java.math.MathContext;

/// The people without and with the complaint, on one measure.
///
/// @param mean of people without it
/// @param standardDeviation of people without it
/// @param clinicalMean of people with it
/// @param clinicalStandardDeviation of people with it
public record Norm(
        BigDecimal mean,
        BigDecimal standardDeviation,
        BigDecimal clinicalMean,
        BigDecimal clinicalStandardDeviation,
        Provenance provenance,
        String source) {

    public Norm {
        if (standardDeviation.signum() <= 0 || clinicalStandardDeviation.signum() <= 0) {
            throw new IllegalArgumentException("norm: a standard deviation must be greater than 0");
        }
    }

    /// The score between the two: cut-off c of Jacobson and Truax 1991 (clinical methods 4).
    public BigDecimal cutOff() {
        return standardDeviation
                .multiply(clinicalMean)
                .add(clinicalStandardDeviation.multiply(mean))
                .divide(standardDeviation.add(clinicalStandardDeviation), MathContext.DECIMAL64);
    }
}
