package care.plumbline.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A change from a baseline to a later score of one person on one measure, judged.
///
/// @param improvement improvement points, positive is better
/// @param percent percent of the baseline to one decimal, for showing only; absent where the baseline is 0 or the
///     scale does not start at 0
/// @param important whether the criteria of the important change hold; absent where the measure has none
/// @param beyondError whether the change exceeds the measurement error; absent where the measure has none
public record Change(
        BigDecimal improvement,
        @Nullable BigDecimal percent,
        ChangeBand band,
        @Nullable Boolean important,
        @Nullable Boolean beyondError) {}
