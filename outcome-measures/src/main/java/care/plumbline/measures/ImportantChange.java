package care.plumbline.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The change in one person that is important: both criteria must hold, the percent one is skipped where undefined.
///
/// @param absolute improvement points
/// @param percent percent of the baseline, where the measure has a percent criterion
/// @param highBaseline baselines above this need `absoluteWhenHigh` instead of `absolute`
/// @param worsening improvement points lost that count as worse; the improvement figure where none is published
/// @param substantialPercent percent of the baseline that makes an improvement great (50 unless the measure says
/// otherwise)
/// @param substantialPoints points that make an improvement great, instead of the percent, where the measure says so
public record ImportantChange(
        BigDecimal absolute,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal highBaseline,
        @Nullable BigDecimal absoluteWhenHigh,
        BigDecimal worsening,
        BigDecimal substantialPercent,
        @Nullable BigDecimal substantialPoints,
        Provenance provenance,
        String source) {

    public ImportantChange {
        requirePositive(absolute, "important.absolute");
        requirePositive(worsening, "worsening.absolute");
        requirePositive(substantialPercent, "substantial.percent");
        requirePositive(percent, "important.percent");
        requirePositive(absoluteWhenHigh, "important.absolute-above");
        requirePositive(substantialPoints, "substantial.points");
        if ((highBaseline == null) != (absoluteWhenHigh == null)) {
            throw new IllegalArgumentException("important.above and important.absolute-above go together");
        }
    }

    /// The absolute criterion for a person with this baseline.
    public BigDecimal absoluteFor(BigDecimal baseline) {
        return highBaseline != null && absoluteWhenHigh != null && baseline.compareTo(highBaseline) > 0
                ? absoluteWhenHigh
                : absolute;
    }

    private static void requirePositive(@Nullable BigDecimal value, String key) {
        if (value != null && value.signum() <= 0) {
            throw new IllegalArgumentException(key + " must be greater than 0");
        }
    }
}
