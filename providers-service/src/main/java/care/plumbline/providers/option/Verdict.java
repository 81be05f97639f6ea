package care.plumbline.providers.option;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was decided about an option.
///
/// @param kind why it was declined; absent where it was accepted
/// @param reason the same in words
/// @param revisitOn when to look at it again
public record Verdict(
        boolean accepted,
        LocalDate on,
        @Nullable DeclineKind kind,
        @Nullable String reason,
        @Nullable LocalDate revisitOn) {

    public String code() {
        return accepted ? "accepted" : "declined";
    }
}
