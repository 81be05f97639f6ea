package care.plumbline.goals.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The improvement within treated people over the judging window, in improvement points of one measure.
///
/// @param mean mu
/// @param standardDeviation sigma: spread between patients
/// @param standardError uncertainty of the mean, where it is known
public record ExpectedImprovement(
        String measure,
        BigDecimal mean,
        BigDecimal standardDeviation,
        @Nullable BigDecimal standardError) {}
