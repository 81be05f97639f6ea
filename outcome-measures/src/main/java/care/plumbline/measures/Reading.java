package care.plumbline.measures;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One change read in every way there is; they disagree, so all are shown. What does not apply is absent.
///
/// @param responderAbsolute at least the important change in points
/// @param responderPercent at least the important change in percent of the baseline
/// @param responder both, the percent skipped where it is undefined: what everything else goes by
/// @param severityBefore the baseline in words
/// @param severityAfter the later score in words
/// @param recoveredLine whether the later score is at or past the one at which people call themselves recovered
public record Reading(
        @Nullable PainBand painBand,
        @Nullable Boolean responderAbsolute,
        @Nullable Boolean responderPercent,
        @Nullable Boolean responder,
        @Nullable ImportanceMark mark,
        ReliableChange reliable,
        @Nullable String severityBefore,
        @Nullable String severityAfter,
        @Nullable Boolean recoveredLine) {

    public static Reading of(OutcomeMeasure measure, BigDecimal baseline, BigDecimal followUp) {
        Change change = measure.change(baseline, followUp);
        BigDecimal improvement = change.improvement();
        RecoveredLine recovered = measure.landmarks().recovered();
        return new Reading(
                PainBand.of(measure, baseline, improvement).orElse(null),
                absolute(measure, baseline, improvement).orElse(null),
                measure.holdsPercent(baseline, improvement).orElse(null),
                change.important(),
                ImportanceMark.of(change).orElse(null),
                ReliableChange.of(measure, baseline, followUp),
                measure.landmarks().severityOf(baseline).orElse(null),
                measure.landmarks().severityOf(followUp).orElse(null),
                recovered == null ? null : measure.direction().reaches(recovered.at(), followUp));
    }

    private static Optional<Boolean> absolute(OutcomeMeasure measure, BigDecimal baseline, BigDecimal improvement) {
        return Optional.ofNullable(measure.importantChange())
                .map(important -> improvement.compareTo(important.absoluteFor(baseline)) >= 0);
    }
}
