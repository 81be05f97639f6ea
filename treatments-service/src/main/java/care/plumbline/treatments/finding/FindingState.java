package care.plumbline.treatments.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What became of a finding.
public enum FindingState {
    /// Nobody has looked at it.
    OPEN,
    /// A reviewer agrees that the words claim too much.
    CONFIRMED,
    /// A reviewer disagrees and has said why.
    DISMISSED,
    /// The words have left the entry.
    GONE;

    public static Optional<FindingState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(code))
                .findFirst();
    }

    /// The code used in events and HTTP.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
