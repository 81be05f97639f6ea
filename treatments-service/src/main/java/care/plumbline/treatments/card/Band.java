package care.plumbline.treatments.card;

import java.math.BigDecimal;

/// From one figure to a higher one.
public record Band(BigDecimal low, BigDecimal high) {

    static Band of(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) <= 0 ? new Band(one, other) : new Band(other, one);
    }
}
