package care.plumbline.treatments.catalogue;

/// A decision and the entry after it.
public record TreatmentResult(TreatmentDecision decision, Treatment treatment) {}
