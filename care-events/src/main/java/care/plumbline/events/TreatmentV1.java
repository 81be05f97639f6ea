package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
/// @param status published or retired; absent in events of older releases: the type tells.
/// @param synonyms Other names of it.
/// @param selfCare Whether people can do it by themselves.
/// @param goalKinds Kinds of goals it is meant to serve.
/// @param contraindications Circumstances that speak against it.
/// @param procedures What is done to or by the patient.
/// @param burden What it asks of the patient in time and effort.
/// @param costClass Rough cost of one course against the other entries.
/// @param certaintyLevel Overall certainty as a code; none where nobody graded it. It says how sure, not how good.
/// @param responders Published shares of treated people who got better by a stated amount, each with the share who did
///     not.
/// @param reviewDue Earliest day on which a figure of the entry has to be looked up again; from the day after, its
///     evidence is stale.
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
        List<String> harms,
        @Nullable String status,
        @Nullable List<String> synonyms,
        @Nullable Boolean selfCare,
        @Nullable List<String> goalKinds,
        @Nullable List<Contraindication> contraindications,
        @Nullable List<String> procedures,
        @Nullable String burden,
        @Nullable String costClass,
        @Nullable String certaintyLevel,
        @Nullable List<Responders> responders,
        @Nullable LocalDate reviewDue)
        implements CareEvent {

    public TreatmentV1 {
        specialties = List.copyOf(specialties);
        evidence = List.copyOf(evidence);
        harms = List.copyOf(harms);
        synonyms = copy(synonyms);
        goalKinds = copy(goalKinds);
        contraindications = copy(contraindications);
        procedures = copy(procedures);
        responders = copy(responders);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> values) {
        return values == null ? null : List.copyOf(values);
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
    /// @param indirect The other conditions whose people stand behind the figure, where they are not people with
    ///     chronic low back pain.
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
            @Nullable String reason,
            @Nullable String indirect) {

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

    /// A circumstance that speaks against the treatment.
    ///
    /// @param code Code of the circumstance.
    /// @param absolute Whether it rules the treatment out; else it asks for caution.
    /// @param words What it is, in words.
    public record Contraindication(String code, boolean absolute, String words) {}

    /// Share of treated people who got better by a stated amount.
    ///
    /// @param definition What counted as better.
    /// @param share Percent of the treated who did: less than 100.
    /// @param others Percent of the treated who did not.
    /// @param comparatorShare Percent of the compared people who did.
    /// @param when When it was counted.
    /// @param source Study or review.
    /// @param indirect The other condition of its people, where it is not chronic low back pain.
    public record Responders(
            String definition,
            BigDecimal share,
            BigDecimal others,
            @Nullable BigDecimal comparatorShare,
            String when,
            String source,
            @Nullable String indirect) {}
}
