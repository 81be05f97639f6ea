package care.plumbline.outcomes.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Version and time of something that a case file tells others.
///
/// @param version rises with every change, and by the clock: so those who read it go on above what they have seen, even
///     when the case files are made anew from the topics
public record Stamp(long version, Instant at) {

    static Stamp after(@Nullable Stamp before, Instant now) {
        long least = before == null ? 1 : before.version() + 1;
        return new Stamp(Math.max(least, now.toEpochMilli()), now);
    }
}
