package care.plumbline.measures;

import java.math.BigDecimal;
import java.math.MathContext;

/// The smallest change of one person that is beyond measurement error (clinical methods 4).
///
/// @param mdc95 minimal detectable change at 95 %, in improvement points: 1.96 * sqrt(2) * SEM
public record MeasurementError(BigDecimal mdc95, Provenance provenance, String source) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;
    private static final BigDecimal Z = new BigDecimal("1.96");

    public MeasurementError {
        if (mdc95.signum() <= 0) {
            throw new IllegalArgumentException("error.mdc95 must be greater than 0");
        }
    }

    /// From the standard error of one measurement.
    public static MeasurementError ofSem(BigDecimal sem, Provenance provenance, String source) {
        return new MeasurementError(Z.multiply(ofDifference(sem, sem), EXACT_ENOUGH), provenance, source);
    }

    /// Standard error of one measurement.
    ///
    /// @param standardDeviation of people with the complaint
    /// @param reliability test-retest agreement (ICC), 0 to 1; never internal consistency, which makes it too small
    public static BigDecimal sem(BigDecimal standardDeviation, BigDecimal reliability) {
        if (reliability.signum() < 0 || reliability.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("error.icc must be from 0 to less than 1");
        }
        return standardDeviation.multiply(BigDecimal.ONE.subtract(reliability).sqrt(EXACT_ENOUGH), EXACT_ENOUGH);
    }

    /// Standard error of a difference between two measurements with these standard errors.
    public static BigDecimal ofDifference(BigDecimal sem, BigDecimal semOfTheOther) {
        return sem.multiply(sem).add(semOfTheOther.multiply(semOfTheOther)).sqrt(EXACT_ENOUGH);
    }

    /// Standard error of one person's change.
    public BigDecimal ofDifference() {
        return mdc95.divide(Z, EXACT_ENOUGH);
    }

    /// Standard error of one measurement.
    public BigDecimal sem() {
        return ofDifference().divide(BigDecimal.TWO.sqrt(EXACT_ENOUGH), EXACT_ENOUGH);
    }

    /// Whether a change is too large, in either direction, to be measurement error.
    public boolean isExceededBy(BigDecimal improvement) {
        return improvement.abs().compareTo(mdc95) >= 0;
    }
}
