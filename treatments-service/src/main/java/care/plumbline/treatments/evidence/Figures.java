package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Figures that needed binary arithmetic (weights, roots) come back as decimals of three places, rounded half up: the
/// precision of scores, and the same on every machine.
final class Figures {

    static final int PLACES = 3;

    private Figures() {}

    static BigDecimal decimal(double value) {
        return plain(BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP));
    }

    static BigDecimal quotient(BigDecimal sum, BigDecimal weights) {
        return plain(sum.divide(weights, PLACES, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
