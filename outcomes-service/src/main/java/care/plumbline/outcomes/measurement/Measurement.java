package care.plumbline.outcomes.measurement;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.measurement.MeasurementDecision.Decided;
import care.plumbline.outcomes.measurement.MeasurementDecision.Refused;
import care.plumbline.outcomes.measurement.MeasurementDecision.Unchanged;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreCorrected;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreRecorded;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreWithdrawn;
import care.plumbline.outcomes.measurement.MeasurementRefusal.AlreadyWithdrawn;
import care.plumbline.outcomes.measurement.MeasurementRefusal.IdTaken;
import care.plumbline.outcomes.measurement.MeasurementRefusal.RulesBroken;
import care.plumbline.outcomes.measurement.MeasurementRefusal.StaleVersion;
import care.plumbline.outcomes.measurement.MeasurementRefusal.TooManyCorrections;
import care.plumbline.outcomes.measurement.MeasurementStep.CorrectScore;
import care.plumbline.outcomes.measurement.MeasurementStep.WithdrawScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A score of a patient on an outcome measure, and everything it was before. Recorded, then perhaps corrected,
/// in the end perhaps withdrawn; never overwritten, never deleted.
///
/// @param version 1 when recorded, one more with every step
/// @param reason of the last correction, or of the withdrawal
/// @param recorded when the present version was heard of
/// @param earlier former versions, oldest first
public record Measurement(
        MeasurementId id,
        long version,
        String measure,
        Observation observation,
        @Nullable String reportedBy,
        MeasurementStatus status,
        @Nullable String reason,
        Recorded recorded,
        List<Earlier> earlier) {

    /// More corrections than anybody needs: a document must not grow without end.
    static final int MOST_VERSIONS = 50;

    /// A former version.
    public record Earlier(
            long version,
            Observation observation,
            MeasurementStatus status,
            @Nullable String reason,
            Recorded recorded) {}

    public Measurement {
        earlier = List.copyOf(earlier);
    }

    static MeasurementDecision record(
            Optional<Measurement> known, RecordScore request, Measures measures, Recording recording) {
        if (known.isPresent()) {
            return known.get().wasRecordedAs(request) ? new Unchanged(known.get()) : new Refused(new IdTaken());
        }
        List<Violation> broken =
                ScoreRules.broken(measures, request.measure(), request.observation(), recording.today());
        return broken.isEmpty()
                ? new Decided(new ScoreRecorded(request, recording.recorded()))
                : new Refused(new RulesBroken(broken));
    }

    /// The same score under the same id, whatever has become of it since: whoever sends a file again changes
    /// nothing.
    private boolean wasRecordedAs(RecordScore request) {
        Observation first = earlier.isEmpty() ? observation : earlier.getFirst().observation();
        return measure.equals(request.measure())
                && Objects.equals(reportedBy, request.reportedBy())
                && (first.equals(request.observation()) || observation.equals(request.observation()));
    }

    MeasurementDecision take(MeasurementStep step, Measures measures, Recording recording) {
        if (!step.expected().test(version)) {
            return new Refused(new StaleVersion());
        }
        if (status == MeasurementStatus.WITHDRAWN) {
            return new Refused(new AlreadyWithdrawn());
        }
        return switch (step) {
            case CorrectScore correction -> correct(correction, measures, recording);
            case WithdrawScore withdrawal -> new Decided(new ScoreWithdrawn(withdrawal.reason(), recording.recorded()));
        };
    }

    private MeasurementDecision correct(CorrectScore correction, Measures measures, Recording recording) {
        Observation corrected = correction.corrects(observation);
        List<Violation> broken = new ArrayList<>(ScoreRules.broken(measures, measure, corrected, recording.today()));
        if (corrected.equals(observation)) {
            broken.add(new Violation("value", "changes-something", "or observedOn must be another than it is"));
        }
        if (!broken.isEmpty()) {
            return new Refused(new RulesBroken(broken));
        }
        return version >= MOST_VERSIONS
                ? new Refused(new TooManyCorrections(MOST_VERSIONS - 1))
                : new Decided(new ScoreCorrected(corrected, correction.reason(), recording.recorded()));
    }

    /// How a measurement begins.
    public static Measurement begun(ScoreRecorded event) {
        RecordScore request = event.request();
        return new Measurement(
                request.id(),
                1,
                request.measure(),
                request.observation(),
                request.reportedBy(),
                MeasurementStatus.RECORDED,
                null,
                event.recorded(),
                List.of());
    }

    /// The only way to the next version.
    ///
    /// @throws IllegalArgumentException for an event that begins a measurement
    public Measurement after(MeasurementEvent event) {
        return switch (event) {
            case ScoreRecorded _ -> throw new IllegalArgumentException("a measurement begins once");
            case ScoreCorrected(Observation corrected, String why, Recorded when) ->
                next(corrected, MeasurementStatus.CORRECTED, why, when);
            case ScoreWithdrawn(String why, Recorded when) -> next(observation, MeasurementStatus.WITHDRAWN, why, when);
        };
    }

    private Measurement next(Observation to, MeasurementStatus status, String why, Recorded when) {
        List<Earlier> history = new ArrayList<>(earlier);
        history.add(new Earlier(version, observation, this.status, reason, recorded));
        return new Measurement(id, version + 1, measure, to, reportedBy, status, why, when, history);
    }
}
