package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.ClosureOutcome;
import care.plumbline.goals.goal.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That a goal rests or has ended, as it is stored; of an open goal nothing is.
///
/// @param outcome how it ended; absent while it rests
public record StandingDocument(@Nullable ClosureOutcome outcome, LocalDate on, String reason) {

    static @Nullable StandingDocument of(Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> null;
            case Standing.Held held -> new StandingDocument(null, held.on(), held.reason());
            case Standing.Closed closed -> new StandingDocument(closed.outcome(), closed.on(), closed.reason());
        };
    }

    Standing standing() {
        return outcome == null ? new Standing.Held(on, reason) : new Standing.Closed(outcome, on, reason);
    }
}
