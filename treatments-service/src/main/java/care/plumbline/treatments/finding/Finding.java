package care.plumbline.treatments.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Words of an entry that claim too much, and what a reviewer made of it.
///
/// @param id code of the treatment, a dot, and a digest of place, rule and words
/// @param treatmentVersion newest version of the entry in which the words were found
/// @param version of this finding, from 1
/// @param at when its state was reached
/// @param by who brought it into its state
/// @param reason why it was dismissed
public record Finding(
        String id,
        String treatment,
        Sighting sighting,
        long treatmentVersion,
        FindingState state,
        long version,
        Instant at,
        String by,
        @Nullable String reason) {

    public Finding {
        if ((state == FindingState.DISMISSED) != (reason != null)) {
            throw new IllegalArgumentException("a dismissal has a reason, nothing else has");
        }
    }

    Finding moved(FindingState state, Recording recording, @Nullable String reason) {
        return new Finding(
                id, treatment, sighting, treatmentVersion, state, version + 1, recording.at(), recording.by(), reason);
    }

    Finding seenIn(long newest) {
        return new Finding(id, treatment, sighting, newest, state, version, at, by, reason);
    }
}
