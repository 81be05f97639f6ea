package care.plumbline.outcomes.measurement;

/// The answer to a request: what happens, why it does not, or that it has happened before.
public sealed interface MeasurementDecision {

    record Decided(MeasurementEvent event) implements MeasurementDecision {}

    record Refused(MeasurementRefusal refusal) implements MeasurementDecision {}

    /// The same was asked before: nothing changes, and that is fine.
    record Unchanged(Measurement measurement) implements MeasurementDecision {}
}
