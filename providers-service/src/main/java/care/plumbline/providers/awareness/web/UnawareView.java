package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.Unaware;
import java.time.Duration;
import java.time.Instant;

/// A patient whose PCP is late in becoming aware.
///
/// @param overdue how many items are overdue
/// @param overdueSince since when the first of them is
/// @param hoursLate whole hours since then
record UnawareView(String patient, String pcp, int overdue, Instant overdueSince, long hoursLate) {

    static UnawareView of(Unaware unaware, Instant now) {
        return new UnawareView(
                unaware.patient(),
                unaware.provider(),
                unaware.overdue(),
                unaware.since(),
                Duration.between(unaware.since(), now).toHours());
    }
}
