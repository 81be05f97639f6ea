package care.plumbline.goals.goal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When this service heard of something, and from whom. When it was so is another time, kept beside it.
///
/// @param at to the millisecond, as it is stored
/// @param by subject of the token
public record Recorded(Instant at, String by) {

    public Recorded {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
