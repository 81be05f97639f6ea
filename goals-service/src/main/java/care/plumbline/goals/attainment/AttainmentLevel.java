package care.plumbline.goals.attainment;

import java.math.BigDecimal;

/// One of the five levels of an attainment scale.
///
/// @param level -2 (much less than agreed on) to +2 (much more); 0 is what was agreed on
/// @param description what life looks like there, in the patient's words
/// @param from lowest score that belongs to it
/// @param to highest score that belongs to it
public record AttainmentLevel(int level, String description, BigDecimal from, BigDecimal to) {

    /// The bounds as equal values whenever they are equal numbers: 3.0 is 3.
    public AttainmentLevel {
        from = plain(from);
        to = plain(to);
    }

    private static BigDecimal plain(BigDecimal score) {
        BigDecimal stripped = score.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
