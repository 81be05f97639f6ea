package care.plumbline.goals.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How somebody works at one time.
///
/// @param hours hours a week
/// @param duties in the patient's words
public record WorkSituation(
        WorkStatus status,
        @Nullable BigDecimal hours,
        @Nullable String duties) {

    /// A week has no more hours.
    static final BigDecimal MOST_HOURS = BigDecimal.valueOf(168);

    public WorkSituation {
        hours = Scores.plainOrAbsent(hours);
    }
}
