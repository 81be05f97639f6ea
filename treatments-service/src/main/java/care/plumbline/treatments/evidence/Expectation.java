package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the evidence expects of a treatment on one measure over its judging window: the improvement within treated
/// people, or the reason why none is stated.
///
/// @param mean mu, in improvement points
/// @param standardDeviation sigma: spread between people; absent where no figure used has a basis for it
/// @param standardError uncertainty of the mean; absent where the people behind a figure were not counted
/// @param n people behind the mean, where all were counted
/// @param weeks when it was seen, where all figures are of one time
/// @param reason why there is no mean
/// @param indirect conditions of the people behind it, where they did not have chronic low back pain
public record Expectation(
        String measure,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal standardDeviation,
        @Nullable BigDecimal standardError,
        @Nullable Integer n,
        @Nullable Integer weeks,
        @Nullable Basis basis,
        List<Part> parts,
        @Nullable String reason,
        @Nullable String indirect) {

    /// Said of every measure without an entry.
    public static final String NOTHING_HELD = "Nothing published is held for this measure.";

    public Expectation {
        parts = List.copyOf(parts);
        Required.that((mean == null) != (reason == null), "either a mean or a reason");
        Required.that((mean == null) == (basis == null), "a mean has a basis");
        Required.that((mean == null) == parts.isEmpty(), "a mean has parts");
    }

    public static Expectation notStated(String measure, String reason) {
        return new Expectation(measure, null, null, null, null, null, null, List.of(), reason, null);
    }

    /// Whether there is an expectation.
    public boolean stated() {
        return mean != null;
    }
}
