package care.plumbline.treatments.finding;

import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// A reviewer's word on a finding.
///
/// @param expected the version of the finding that the review is meant for
/// @param reason why it is dismissed; null where it is confirmed
public record ReviewFinding(
        String finding, LongPredicate expected, @Nullable String reason, Recording recording) {

    FindingState state() {
        return reason == null ? FindingState.CONFIRMED : FindingState.DISMISSED;
    }
}
