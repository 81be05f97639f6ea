package care.plumbline.providers.option.web;

import care.plumbline.providers.option.DeclineKind;
import care.plumbline.providers.option.Option;
import care.plumbline.providers.option.Verdict;
import care.plumbline.providers.recording.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A treatment discussed with a patient.
///
/// @param by the provider who discussed it
/// @param decision what stands: `open`, `accepted` or `declined`
/// @param decisions all of them, oldest first
record OptionView(
        String id,
        String patient,
        long version,
        String treatment,
        String by,
        LocalDate on,
        String decision,
        @Nullable LocalDate revisitOn,
        List<DecisionView> decisions) {

    static OptionView of(String patient, Option option) {
        return new OptionView(
                option.id(),
                patient,
                option.version(),
                option.treatment(),
                option.discussed().by(),
                option.discussed().on(),
                option.standing().map(Verdict::code).orElse("open"),
                option.standing().map(Verdict::revisitOn).orElse(null),
                option.verdicts().stream().map(DecisionView::of).toList());
    }

    record DecisionView(
            String decision,
            LocalDate on,
            @Nullable String reasonKind,
            @Nullable String reason,
            @Nullable LocalDate revisitOn,
            Instant recordedAt,
            String recordedBy) {

        static DecisionView of(Recorded<Verdict> recorded) {
            Verdict verdict = recorded.statement();
            DeclineKind kind = verdict.kind();
            return new DecisionView(
                    verdict.code(),
                    verdict.on(),
                    kind == null ? null : kind.code(),
                    verdict.reason(),
                    verdict.revisitOn(),
                    recorded.at(),
                    recorded.by());
        }
    }
}
