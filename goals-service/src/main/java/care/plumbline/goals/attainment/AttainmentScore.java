package care.plumbline.goals.attainment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// The T score of goal attainment (Kiresuk & Sherman, Community Ment Health J 1968;4:443-453):
/// `T = 50 + 10 sum(w x) / sqrt(0.7 sum(w^2) + 0.3 (sum w)^2)`. 50 is exactly what was agreed on, 10 one standard
/// deviation. It depends on the number of goals, so a patient is compared with their own baseline on the same goals.
public final class AttainmentScore {

    /// T scores keep this many decimals.
    public static final int DECIMALS = 6;

    private static final BigDecimal MEAN = BigDecimal.valueOf(50);
    private static final BigDecimal SPREAD = BigDecimal.TEN;

    /// Expected correlation between the goals of one person.
    private static final BigDecimal CORRELATION = new BigDecimal("0.3");

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;

    /// One goal's part.
    ///
    /// @param weight importance times difficulty (0 to 9), or 1 for all
    /// @param attained level, from -2 to +2
    public record Part(BigDecimal weight, int attained) {}

    private AttainmentScore() {}

    /// Goals of weight 0 do not count.
    ///
    /// @throws IllegalArgumentException where no goal counts: that is no 50, it is no score
    public static BigDecimal of(List<Part> parts) {
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (Part part : parts) {
            weighted = weighted.add(part.weight().multiply(BigDecimal.valueOf(part.attained())));
            weights = weights.add(part.weight());
            squares = squares.add(part.weight().multiply(part.weight()));
        }
        if (weights.signum() == 0) {
            throw new IllegalArgumentException("no goal carries weight");
        }
        BigDecimal spread = BigDecimal.ONE
                .subtract(CORRELATION)
                .multiply(squares)
                .add(CORRELATION.multiply(weights).multiply(weights))
                .sqrt(EXACT_ENOUGH);
        return MEAN.add(SPREAD.multiply(weighted).divide(spread, EXACT_ENOUGH))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
