package care.plumbline.treatments.evidence;

import java.time.LocalDate;

/// When a source was read last, and by when it has to be read again: figures grow old.
///
/// @param reviewDue last day on which the figure counts as current
public record Reading(LocalDate retrievedOn, LocalDate reviewDue) {

    public Reading {
        Required.value("retrievedOn", retrievedOn);
        Required.value("reviewDue", reviewDue);
        Required.that(
                reviewDue.isAfter(retrievedOn),
                "reviewDue",
                "after-retrieved-on",
                "reviewDue must be later than retrievedOn");
    }

    /// Whether the source has to be read again.
    public boolean stale(LocalDate today) {
        return today.isAfter(reviewDue);
    }
}
