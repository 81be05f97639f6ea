package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What happened to one published group of people: their mean improvement on one measure at one time.
///
/// @param measure outcome measure
/// @param weeks from the start
/// @param n people, where printed
/// @param improvement mean, in improvement points
/// @param standardDeviation spread of the improvement between people, where it has a basis
/// @param spreadBasis where the spread comes from, or why there is none; cautions too
/// @param source study and arm, with its cautions
/// @param condition what the people had, where it is not chronic low back pain: such an arm is indirect evidence
/// @param read when the source was read; absent where the day is not known
public record Arm(
        Group group,
        String measure,
        int weeks,
        @Nullable Integer n,
        @Nullable BigDecimal baselineMean,
        @Nullable BigDecimal baselineStandardDeviation,
        BigDecimal improvement,
        @Nullable BigDecimal standardDeviation,
        String spreadBasis,
        String source,
        @Nullable String address,
        Provenance provenance,
        @Nullable String condition,
        @Nullable Reading read) {

    public Arm {
        Required.value("group", group);
        Required.text("measure", measure);
        Required.value("improvement", improvement);
        Required.text("spreadBasis", spreadBasis);
        Required.text("source", source);
        Required.that(
                Required.value("provenance", provenance) != Provenance.UNVERIFIED,
                "provenance",
                "verified",
                "an improvement that was not verified is left out");
        Required.that(weeks >= 0, "weeks", "range", "weeks must not be negative");
        Required.that(n == null || n > 0, "n", "range", "n must be greater than 0");
        Required.that(
                standardDeviation == null || standardDeviation.signum() > 0,
                "standardDeviation",
                "range",
                "standardDeviation must be greater than 0");
    }

    /// Whether the precision of its mean is known.
    boolean weighted() {
        return standardDeviation != null && n != null && n > 1;
    }
}
