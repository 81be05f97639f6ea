package care.plumbline.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How likely a result is. The band goes by the probability as shown, so that number and words never disagree.
///
/// @param probability 0 to 1, 4 decimals
public record Chance(BigDecimal probability, RealismBand band) {

    private static final int DECIMALS = 4;

    static Chance of(double probability) {
        BigDecimal shown = new BigDecimal(probability).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Chance(shown, RealismBand.of(shown));
    }
}
