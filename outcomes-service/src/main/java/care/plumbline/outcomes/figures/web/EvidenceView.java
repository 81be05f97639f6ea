package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.judgement.Evidence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the evidence leads to expect, with its sources; or why it states nothing.
///
/// @param mean improvement points
record EvidenceView(
        String status,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal standardDeviation,
        @Nullable BigDecimal standardError,
        @Nullable Integer n,
        @Nullable Integer weeks,
        @Nullable String madeBy,
        List<Evidence.Part> parts,
        @Nullable String reason,
        String basis) {

    private static final String NOT_IN_THE_CATALOGUE = "The catalogue does not speak of this measure.";

    static EvidenceView of(@Nullable Evidence evidence) {
        return evidence == null
                ? new EvidenceView(
                        "not-stated",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        NOT_IN_THE_CATALOGUE,
                        Basis.EVIDENCE)
                : new EvidenceView(
                        evidence.mean() == null ? "not-stated" : "stated",
                        evidence.mean(),
                        evidence.standardDeviation(),
                        evidence.standardError(),
                        evidence.n(),
                        evidence.weeks(),
                        evidence.basis(),
                        evidence.parts(),
                        evidence.reason(),
                        Basis.EVIDENCE);
    }
}
