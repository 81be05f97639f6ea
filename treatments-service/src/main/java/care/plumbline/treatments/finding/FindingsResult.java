package care.plumbline.treatments.finding;

/// A decision and the findings after it.
public record FindingsResult(FindingsDecision decision, Findings findings) {}
