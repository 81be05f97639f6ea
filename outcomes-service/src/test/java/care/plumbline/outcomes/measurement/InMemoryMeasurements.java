package care.plumbline.outcomes.measurement;

import care.plumbline.outcomes.measurement.MeasurementDecision.Decided;
import care.plumbline.outcomes.measurement.MeasurementDecision.Refused;
import care.plumbline.outcomes.measurement.MeasurementDecision.Unchanged;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreRecorded;
import care.plumbline.outcomes.measurement.MeasurementResult.Done;
import care.plumbline.outcomes.measurement.MeasurementResult.NotDone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Measurements that last as long as a test.
public final class InMemoryMeasurements implements Measurements {

    private final Map<MeasurementId, Measurement> kept = new HashMap<>();

    @Override
    public synchronized Optional<Measurement> find(MeasurementId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized MeasurementResult change(
            MeasurementId id, Function<Optional<Measurement>, MeasurementDecision> decide) {
        Optional<Measurement> before = find(id);
        return switch (decide.apply(before)) {
            case Refused(var refusal) -> new NotDone(refusal);
            case Unchanged(Measurement measurement) -> new Done(measurement, false);
            case Decided(MeasurementEvent event) -> {
                Measurement after = event instanceof ScoreRecorded recorded
                        ? Measurement.begun(recorded)
                        : before.orElseThrow().after(event);
                kept.put(id, after);
                yield new Done(after, true);
            }
        };
    }

    /// Sees what there is from the first.
    @Override
    public MeasurementResult changeNew(MeasurementId id, Function<Optional<Measurement>, MeasurementDecision> decide) {
        return change(id, decide);
    }

    @Override
    public synchronized List<Measurement> of(String patient) {
        return kept.values().stream()
                .filter(one -> one.id().patient().equals(patient))
                .toList();
    }
}
