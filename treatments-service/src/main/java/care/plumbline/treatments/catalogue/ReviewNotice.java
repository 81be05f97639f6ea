package care.plumbline.treatments.catalogue;

import java.time.Instant;
import java.util.List;

/// What others were told last about sources that have to be read again.
///
/// @param number from 1, one more for each
/// @param version the version of the entry that was looked at
/// @param overdue empty when nothing is overdue any more
public record ReviewNotice(long number, long version, List<Overdue> overdue, Instant at) {

    public ReviewNotice {
        overdue = List.copyOf(overdue);
    }
}
