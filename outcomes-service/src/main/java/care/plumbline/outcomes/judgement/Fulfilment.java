package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;

/// How a result relates to one expectation.
public enum Fulfilment {
    SHORT_OF,
    AS_EXPECTED,
    BEYOND,
    NOT_STATED;

    /// @param distance expected improvement less observed improvement
    /// @param tolerance how far a result may lie from the expected one and still be as expected
    public static Fulfilment of(BigDecimal distance, BigDecimal tolerance) {
        if (distance.compareTo(tolerance) > 0) {
            return SHORT_OF;
        }
        return distance.compareTo(tolerance.negate()) < 0 ? BEYOND : AS_EXPECTED;
    }
}
