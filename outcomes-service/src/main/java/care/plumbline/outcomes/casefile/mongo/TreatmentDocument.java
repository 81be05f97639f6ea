package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.JudgingWindow;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.judgement.TreatmentVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of a catalogue entry as it is stored.
public record TreatmentDocument(
        String treatment,
        long version,
        Instant recordedAt,
        String name,
        String certainty,
        int fromWeeks,
        int toWeeks,
        String windowBasis,
        String windowProvenance,
        List<EvidenceDocument> evidence) {

    static TreatmentDocument of(Treatment treatment) {
        JudgingWindow window = treatment.window();
        return new TreatmentDocument(
                treatment.id().treatment(),
                treatment.id().version(),
                treatment.recordedAt(),
                treatment.name(),
                treatment.certainty(),
                window.fromWeeks(),
                window.toWeeks(),
                window.basis(),
                window.provenance(),
                treatment.evidence().stream().map(EvidenceDocument::of).toList());
    }

    Treatment treatmentVersion() {
        return new Treatment(
                new TreatmentVersion(treatment, version),
                recordedAt,
                name,
                certainty,
                new JudgingWindow(fromWeeks, toWeeks, windowBasis, windowProvenance),
                evidence.stream().map(EvidenceDocument::evidence).toList());
    }

    /// What the evidence expects on one measure, as it is stored.
    public record EvidenceDocument(
            String measure,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal standardDeviation,
            @Nullable BigDecimal standardError,
            @Nullable Integer n,
            @Nullable Integer weeks,
            @Nullable String basis,
            List<PartDocument> parts,
            @Nullable String reason) {

        static EvidenceDocument of(Evidence evidence) {
            return new EvidenceDocument(
                    evidence.measure(),
                    evidence.mean(),
                    evidence.standardDeviation(),
                    evidence.standardError(),
                    evidence.n(),
                    evidence.weeks(),
                    evidence.basis(),
                    evidence.parts().stream().map(PartDocument::of).toList(),
                    evidence.reason());
        }

        Evidence evidence() {
            return new Evidence(
                    measure,
                    mean,
                    standardDeviation,
                    standardError,
                    n,
                    weeks,
                    basis,
                    parts.stream().map(PartDocument::part).toList(),
                    reason);
        }
    }

    /// One published figure, as it is stored.
    public record PartDocument(
            String role,
            BigDecimal improvement,
            @Nullable BigDecimal standardDeviation,
            @Nullable Integer n,
            @Nullable Integer weeks,
            String source,
            @Nullable String address,
            @Nullable String note) {

        static PartDocument of(Evidence.Part part) {
            return new PartDocument(
                    part.role(),
                    part.improvement(),
                    part.standardDeviation(),
                    part.n(),
                    part.weeks(),
                    part.source(),
                    part.address(),
                    part.note());
        }

        Evidence.Part part() {
            return new Evidence.Part(role, improvement, standardDeviation, n, weeks, source, address, note);
        }
    }
}
