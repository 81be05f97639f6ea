package care.plumbline.outcomes.measurement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The measurements of all patients, each found by its id.
public interface Measurements {

    Optional<Measurement> find(MeasurementId id);

    /// Lets `decide` look at a measurement and keeps what it decides, on the version it looked at.
    MeasurementResult change(MeasurementId id, Function<Optional<Measurement>, MeasurementDecision> decide);

    /// Like `change`, for a measurement that is most likely new: `decide` may look at nothing first, and then again.
    MeasurementResult changeNew(MeasurementId id, Function<Optional<Measurement>, MeasurementDecision> decide);

    /// All of a patient, in any order, without reading those of others.
    List<Measurement> of(String patient);
}
