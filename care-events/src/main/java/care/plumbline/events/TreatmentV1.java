package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of a catalogue entry. Versions are immutable; a change is a new version.
///
/// @param type What happened: the CloudEvents type.
/// @param treatment Code of the treatment.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param reason Why this version was made.
/// @param name Name of the treatment.
/// @param kind Category, for example exercise; reference marks the natural course.
/// @param specialties Specialties that deliver it.
/// @param core Whether the catalogue starts from it.
/// @param judgingWindow When results may be judged.
/// @param certainty Overall certainty of the evidence in the words of the source; none where there is none.
/// @param evidence What the evidence expects, per outcome measure.
/// @param harms Known harms.
public record TreatmentV1(
        String type,
        String treatment,
        long version,
        Instant recordedAt,
        String recordedBy,
        String reason,
        String name,
        String kind,
        List<String> specialties,
        boolean core,
        JudgingWindow judgingWindow,
        String certainty,
        List<EvidenceExpectation> evidence,
        List<String> harms)
        implements CareEvent {

    public TreatmentV1 {
        specialties = List.copyOf(specialties);
        evidence = List.copyOf(evidence);
        harms = List.copyOf(harms);
    }

    @Override
    public String entityKey() {
        return "treatment/" + treatment + "/" + version;
    }

    @Override
    public String partitionKey() {
        return "treatment:" + treatment;
    }

    /// Weeks from the first session: before the first nobody may judge, from the second on one can.
    ///
    /// @param fromWeeks w1: no judgement before it.
    /// @param toWeeks w2: judgeable from it on.
    /// @param basis What the window rests on.
    /// @param provenance verified, unverified or reviewed.
    public record JudgingWindow(int fromWeeks, int toWeeks, String basis, String provenance) {}

    /// Improvement within treated people over the window on one measure, or the reason why none is stated.
    ///
    /// @param measure Outcome measure.
    /// @param status Whether there is an expectation.
    /// @param mean mu: mean improvement in improvement points.
    /// @param standardDeviation sigma: spread of the improvement between patients; absent where it has no basis.
    /// @param standardError Uncertainty of the mean.
    /// @param n People behind the figure.
    /// @param weeks Weeks at which it was observed.
    /// @param basis within-arm: seen in treated people; derived: natural course plus specific effect.
    /// @param parts What the figure was made from.
    /// @param reason Why there is none.
    public record EvidenceExpectation(
            String measure,
            String status,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal standardDeviation,
            @Nullable BigDecimal standardError,
            @Nullable Integer n,
            @Nullable Integer weeks,
            @Nullable String basis,
            List<EvidencePart> parts,
            @Nullable String reason) {

        public EvidenceExpectation {
            parts = List.copyOf(parts);
        }
    }

    /// One published figure used.
    ///
    /// @param role What it stands for.
    /// @param improvement Improvement points.
    /// @param standardDeviation Spread between patients.
    /// @param n People.
    /// @param weeks Weeks.
    /// @param source Study or review.
    /// @param address Where it can be read.
    /// @param note Basis of the spread and cautions.
    public record EvidencePart(
            String role,
            BigDecimal improvement,
            @Nullable BigDecimal standardDeviation,
            @Nullable Integer n,
            @Nullable Integer weeks,
            String source,
            @Nullable String address,
            @Nullable String note) {}
}
