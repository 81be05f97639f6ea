package care.plumbline.outcomes.figures;

import java.time.Instant;

/// Results as others are told of them.
///
/// @param version rises with every change, and by the clock: also after the figures were made anew
public record ResultsChanged(long version, Instant at, Results results) {

    public static ResultsChanged after(long before, Results results, Instant now) {
        return new ResultsChanged(Math.max(before + 1, now.toEpochMilli()), now, results);
    }
}
