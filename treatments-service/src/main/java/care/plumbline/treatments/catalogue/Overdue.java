package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Reading;
import java.time.LocalDate;

/// A figure or publication whose source has to be read again.
///
/// @param place where in the entry it stands, e.g. `effects[0]`
/// @param reviewDue last day on which it counted as current
public record Overdue(String place, String source, LocalDate retrievedOn, LocalDate reviewDue) {

    static Overdue of(String place, String source, Reading read) {
        return new Overdue(place, source, read.retrievedOn(), read.reviewDue());
    }
}
