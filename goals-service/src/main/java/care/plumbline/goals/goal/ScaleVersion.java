package care.plumbline.goals.goal;

import care.plumbline.goals.attainment.AttainmentScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An attainment scale as it was agreed on, frozen: once there is a baseline an edit makes a new version, because an
/// edited goal makes the score of the old scale void.
///
/// @param version 1 for the first scale of a goal
/// @param author subject who recorded it
/// @param reason why it was edited; absent on the first
/// @param importance of the goal, 0 to 3, frozen with it
/// @param difficulty of the goal, 0 to 3, frozen with it
public record ScaleVersion(
        int version,
        AttainmentScale scale,
        LocalDate setOn,
        String author,
        @Nullable String reason,
        @Nullable Integer importance,
        @Nullable Integer difficulty) {

    /// Importance times difficulty; absent unless both were given.
    @Nullable
    BigDecimal weight() {
        return importance == null || difficulty == null ? null : BigDecimal.valueOf((long) importance * difficulty);
    }
}
