package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One published figure that went into an expectation.
///
/// @param improvement in improvement points
/// @param note basis of the spread, cautions
public record Part(
        Role role,
        BigDecimal improvement,
        @Nullable BigDecimal standardDeviation,
        @Nullable Integer n,
        @Nullable Integer weeks,
        String source,
        @Nullable String address,
        @Nullable String note) {

    static Part of(Role role, Arm arm) {
        return new Part(
                role,
                arm.improvement(),
                arm.standardDeviation(),
                arm.n(),
                arm.weeks(),
                arm.source(),
                arm.address(),
                arm.provenance() + "; spread " + arm.spreadBasis());
    }
}
