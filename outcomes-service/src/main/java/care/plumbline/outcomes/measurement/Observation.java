package care.plumbline.outcomes.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A score and the day it was so.
///
/// @param value without trailing zeros, so that equal scores are equal
public record Observation(BigDecimal value, LocalDate observedOn) {

    public Observation {
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
