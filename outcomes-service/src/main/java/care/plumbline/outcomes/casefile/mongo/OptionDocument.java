package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.TreatmentOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A treatment that was discussed, as it is stored.
public record OptionDocument(
        String id,
        long version,
        Instant recordedAt,
        String treatment,
        LocalDate discussedOn,
        String by,
        List<DecidedDocument> decisions) {

    static OptionDocument of(TreatmentOption option) {
        return new OptionDocument(
                option.option(),
                option.version(),
                option.recordedAt(),
                option.treatment(),
                option.discussedOn(),
                option.by(),
                option.decisions().stream().map(DecidedDocument::of).toList());
    }

    TreatmentOption option() {
        return new TreatmentOption(
                id,
                version,
                recordedAt,
                treatment,
                discussedOn,
                by,
                decisions.stream().map(DecidedDocument::decided).toList());
    }

    /// A decision as it is stored.
    public record DecidedDocument(
            String decision,
            LocalDate on,
            @Nullable String reason,
            @Nullable LocalDate revisitOn,
            Instant recordedAt) {

        static DecidedDocument of(TreatmentOption.Decided decided) {
            return new DecidedDocument(
                    decided.decision(), decided.on(), decided.reason(), decided.revisitOn(), decided.recordedAt());
        }

        TreatmentOption.Decided decided() {
            return new TreatmentOption.Decided(decision, on, reason, revisitOn, recordedAt);
        }
    }
}
