package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is published about treated people on one measure over the judging window, or the reason why nothing is stated.
///
/// @param mean mu: mean improvement in points within the treated; absent where nothing is stated
/// @param standardDeviation sigma: spread of it between patients, where it has a basis
/// @param n people behind it
/// @param weeks when it was observed
/// @param basis `within-arm` or `derived`
/// @param parts the published figures it was made from
/// @param reason why nothing is stated
public record Evidence(
        String measure,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal standardDeviation,
        @Nullable BigDecimal standardError,
        @Nullable Integer n,
        @Nullable Integer weeks,
        @Nullable String basis,
        List<Part> parts,
        @Nullable String reason) {

    public Evidence {
        parts = List.copyOf(parts);
    }

    /// One published figure.
    ///
    /// @param role `within-arm`, `natural-course` or `specific-effect`
    public record Part(
            String role,
            BigDecimal improvement,
            @Nullable BigDecimal standardDeviation,
            @Nullable Integer n,
            @Nullable Integer weeks,
            String source,
            @Nullable String address,
            @Nullable String note) {}
}
