package care.plumbline.outcomes.measurement;

/// What came of a request.
public sealed interface MeasurementResult {

    /// @param changed false where the same had been asked before
    record Done(Measurement measurement, boolean changed) implements MeasurementResult {}

    record NotDone(MeasurementRefusal refusal) implements MeasurementResult {}
}
