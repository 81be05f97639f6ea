package care.plumbline.treatments.card;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What this deployment has seen itself: the improvement of its own patients over the judging window.
///
/// @param n judged courses; figures of fewer than five do not come here
/// @param mean improvement in improvement points
/// @param low lower limit of the 95 % interval of the mean
/// @param high upper limit
/// @param benefited percent who got better by an amount that matters; absent where too few told their result
/// @param notBenefited percent who did not
/// @param worst percent who benefited if nobody who told no result had
/// @param best percent who benefited if all who told no result had
/// @param verdict how the mean relates to the evidence, or why there is no verdict
public record OwnResult(
        long n,
        BigDecimal mean,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal benefited,
        @Nullable BigDecimal notBenefited,
        @Nullable BigDecimal worst,
        @Nullable BigDecimal best,
        String verdict,
        Instant asOf) {

    /// Nothing that may be shown, e.g. of fewer than five people. Kept, so that an older event is known as such.
    public static OwnResult nothing(String verdict, Instant asOf) {
        return new OwnResult(0, BigDecimal.ZERO, null, null, null, null, null, null, verdict, asOf);
    }
}
