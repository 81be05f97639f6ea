package care.plumbline.treatments.hearsay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Recording what somebody said, and taking back what was recorded by mistake.
public final class Hearing {

    private final Claims claims;
    private final Clock clock;

    /// @param clock in the zone whose day it is
    public Hearing(Claims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    public Heard about(String treatment) {
        return claims.about(treatment);
    }

    public ClaimDecision record(String treatment, Claim claim) {
        return claims.change(treatment, claim.id(), heard -> heard.record(claim));
    }

    public ClaimDecision withdraw(String treatment, String id, String reason, String by) {
        Instant now = now();
        return claims.change(treatment, id, heard -> heard.withdraw(id, reason, now, by));
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// The day it is here.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
