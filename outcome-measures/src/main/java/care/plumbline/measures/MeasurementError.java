package care.plumbline.measures;

import java.math.BigDecimal;

/// The smallest change of one person that is beyond measurement error.
///
/// @param mdc95 minimal detectable change at 95 %, in improvement points (clinical methods: 1.96 * sqrt(2) * SEM)
public record MeasurementError(BigDecimal mdc95, Provenance provenance, String source) {

    public MeasurementError {
        if (mdc95.signum() <= 0) {
            throw new IllegalArgumentException("error.mdc95 must be greater than 0");
        }
    }

    /// Whether a change is too large, in either direction, to be measurement error.
    public boolean isExceededBy(BigDecimal improvement) {
        return improvement.abs().compareTo(mdc95) >= 0;
    }
}
