package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Provenance;
import care.plumbline.treatments.evidence.Reading;
import care.plumbline.treatments.evidence.Required;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Share of treated people who got better by a stated amount.
///
/// @param share percent, always less than 100
/// @param count as printed, e.g. 60/125
/// @param people as printed where there is no count
/// @param condition what the people had, where it is not chronic low back pain: indirect evidence
/// @param read when the source was read; absent where the day is not known
public record Responders(
        String definition,
        BigDecimal share,
        @Nullable String count,
        @Nullable String people,
        @Nullable String comparedWith,
        @Nullable BigDecimal comparatorShare,
        @Nullable String comparatorCount,
        String when,
        Provenance provenance,
        String source,
        @Nullable String condition,
        @Nullable Reading read) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Responders {
        Required.text("responders.definition", definition);
        Required.value("responders.share", share);
        Required.share("responders.share", share);
        Required.share("responders.comparatorShare", comparatorShare);
        Required.text("responders.when", when);
        Required.text("responders.source", source);
        Required.that(
                Required.value("responders.provenance", provenance) != Provenance.UNVERIFIED,
                "provenance",
                "verified",
                "a share that was not verified is left out");
        Required.that(
                (comparatorShare == null) == (comparedWith == null),
                "comparatorShare",
                "compared-with",
                "responders.comparatorShare needs comparedWith");
    }

    /// Percent of the treated who did not get better by that amount.
    public BigDecimal others() {
        return ALL.subtract(share);
    }
}
