package care.plumbline.providers.option.mongo;

import care.plumbline.providers.option.DeclineKind;
import care.plumbline.providers.option.DiscussOption;
import care.plumbline.providers.option.Option;
import care.plumbline.providers.option.PatientOptions;
import care.plumbline.providers.option.Verdict;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All options of a patient as stored.
///
/// @param revisitOn the first day on which there is something to look at again
public record PatientOptionsDocument(
        String patient,
        List<OptionDocument> options,
        @Nullable LocalDate revisitOn) {

    static final String REVISIT_ON = "state.revisitOn";

    static PatientOptionsDocument of(PatientOptions options) {
        return new PatientOptionsDocument(
                options.patient(),
                options.options().stream().map(OptionDocument::of).toList(),
                options.firstRevisit().orElse(null));
    }

    PatientOptions toPatientOptions() {
        return new PatientOptions(
                patient, options.stream().map(OptionDocument::toOption).toList());
    }

    public record OptionDocument(
            String id,
            long version,
            String treatment,
            String by,
            LocalDate on,
            List<VerdictDocument> verdicts,
            String lastChange,
            Instant recordedAt,
            String recordedBy) {

        static OptionDocument of(Option option) {
            DiscussOption discussed = option.discussed();
            LastChange last = option.lastChange();
            return new OptionDocument(
                    option.id(),
                    option.version(),
                    discussed.treatment(),
                    discussed.by(),
                    discussed.on(),
                    option.verdicts().stream().map(VerdictDocument::of).toList(),
                    last.what(),
                    last.at(),
                    last.by());
        }

        Option toOption() {
            return new Option(
                    id,
                    version,
                    new DiscussOption(id, treatment, by, on),
                    verdicts.stream().map(VerdictDocument::toVerdict).toList(),
                    new LastChange(lastChange, recordedAt, recordedBy));
        }
    }

    public record VerdictDocument(
            boolean accepted,
            LocalDate on,
            @Nullable DeclineKind kind,
            @Nullable String reason,
            @Nullable LocalDate revisitOn,
            Instant recordedAt,
            String recordedBy) {

        static VerdictDocument of(Recorded<Verdict> recorded) {
            Verdict verdict = recorded.statement();
            return new VerdictDocument(
                    verdict.accepted(),
                    verdict.on(),
                    verdict.kind(),
                    verdict.reason(),
                    verdict.revisitOn(),
                    recorded.at(),
                    recorded.by());
        }

        Recorded<Verdict> toVerdict() {
            return new Recorded<>(new Verdict(accepted, on, kind, reason, revisitOn), recordedAt, recordedBy);
        }
    }
}
