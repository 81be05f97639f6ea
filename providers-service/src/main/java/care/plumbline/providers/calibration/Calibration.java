package care.plumbline.providers.calibration;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a provider's expectations on one measure related to results: only those that were frozen before the first
/// session,
/// of courses that this provider or another one delivered.
///
/// @param pairs expected scores with a result; 0 where nothing may be told
/// @param bias mean of expected less observed improvement points: positive is too optimistic
/// @param meanAbsoluteError mean size of the difference in points
/// @param chances pairs that came with a likelihood
/// @param brier mean squared error of the likelihoods, 0 to 1
/// @param skill 1 is perfect, 0 no better than always stating the base rate
/// @param verdict code of what it amounts to, or why there is no verdict
public record Calibration(
        String measure,
        long pairs,
        @Nullable BigDecimal bias,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal meanAbsoluteError,
        @Nullable Long chances,
        @Nullable BigDecimal brier,
        @Nullable BigDecimal skill,
        @Nullable String verdict,
        Instant toldAt) {

    /// Nothing may be told, or nothing was paired.
    public static Calibration nothing(String measure, Instant toldAt) {
        return new Calibration(measure, 0, null, null, null, null, null, null, null, null, toldAt);
    }
}
