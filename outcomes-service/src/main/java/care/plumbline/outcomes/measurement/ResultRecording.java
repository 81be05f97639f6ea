package care.plumbline.outcomes.measurement;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.measurement.MeasurementDecision.Refused;
import care.plumbline.outcomes.measurement.MeasurementRefusal.UnknownMeasurement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Scores of patients are recorded, corrected, withdrawn and looked up.
public final class ResultRecording {

    private static final Comparator<Measurement> NEWEST_FIRST = Comparator.comparing(
                    (Measurement one) -> one.observation().observedOn())
            .reversed()
            .thenComparing(one -> one.id().id());

    private final Measurements measurements;
    private final Measures measures;
    private final Clock clock;

    /// @param clock in the deployment's zone
    public ResultRecording(Measurements measurements, Measures measures, Clock clock) {
        this.measurements = measurements;
        this.measures = measures;
        this.clock = clock;
    }

    /// @param by subject who says so
    public MeasurementResult record(RecordScore request, String by) {
        Recording recording = recording(by);
        return measurements.changeNew(request.id(), known -> Measurement.record(known, request, measures, recording));
    }

    public MeasurementResult take(MeasurementStep step, String by) {
        Recording recording = recording(by);
        return measurements.change(
                step.id(),
                known -> known.map(measurement -> measurement.take(step, measures, recording))
                        .orElseGet(() -> new Refused(new UnknownMeasurement())));
    }

    public Optional<Measurement> find(MeasurementId id) {
        return measurements.find(id);
    }

    /// Those observed last come first.
    ///
    /// @param measure only on this measure; null for all
    /// @param after where the page before has ended, null for the first page
    public List<Measurement> newestFirst(String patient, @Nullable String measure, @Nullable Place after, int limit) {
        return measurements.of(patient).stream()
                .filter(one -> measure == null || one.measure().equals(measure))
                .sorted(NEWEST_FIRST)
                .filter(one -> after == null || after.isBefore(one))
                .limit(limit)
                .toList();
    }

    /// Millisecond precision is what documents and events keep.
    private Recording recording(String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Recording(new Recorded(now, by), LocalDate.ofInstant(now, clock.getZone()));
    }
}
