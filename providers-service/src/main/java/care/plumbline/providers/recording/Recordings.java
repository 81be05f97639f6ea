package care.plumbline.providers.recording;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Gives each request its recording: the one place where this service looks at a clock.
public final class Recordings {

    private final Clock clock;
    private final ZoneId zone;

    /// @param zone time zone of the deployment, for local dates
    public Recordings(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Recording by(String subject) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Recording(now, now.atZone(zone).toLocalDate(), subject);
    }
}
