package care.plumbline.treatments.catalogue;

/// Answer of an entry to a request.
public sealed interface TreatmentDecision {

    record Decided(TreatmentEvent event) implements TreatmentDecision {}

    /// Nothing would be different.
    record Unchanged() implements TreatmentDecision {}

    record Refused(TreatmentRefusal refusal) implements TreatmentDecision {}
}
