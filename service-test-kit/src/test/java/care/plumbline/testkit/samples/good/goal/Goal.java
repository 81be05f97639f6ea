package care.plumbline.testkit.samples.good.goal;

import java.time.Clock;
import java.time.Instant;

public record Goal(String statement) {
    static Instant stated(Clock clock) {
        return Instant.now(clock);
    }
}
