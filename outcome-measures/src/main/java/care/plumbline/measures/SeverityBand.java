package care.plumbline.measures;

import java.math.BigDecimal;

/// A range of scores that has a name. Only bands that were read in their source are held: a score outside of them has
/// no name here.
///
/// @param words the name, e.g. `severe`
/// @param from lowest score in it
/// @param to highest score in it
public record SeverityBand(String words, BigDecimal from, BigDecimal to, Provenance provenance, String source) {

    public SeverityBand {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("severity." + words + " must rise from its lowest to its highest score");
        }
    }

    public boolean holds(BigDecimal score) {
        return score.compareTo(from) >= 0 && score.compareTo(to) <= 0;
    }
}
