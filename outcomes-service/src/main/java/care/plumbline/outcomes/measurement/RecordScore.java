package care.plumbline.outcomes.measurement;

import org.jspecify.annotations.Nullable;

/// A score that was observed, to be recorded under an id.
///
/// @param measure code of the outcome measure
/// @param reportedBy who reported it, e.g. `patient`
public record RecordScore(
        MeasurementId id,
        String measure,
        Observation observation,
        @Nullable String reportedBy) {}
