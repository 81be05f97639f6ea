package care.plumbline.outcomes.measurement.mongo;

import care.plumbline.outcomes.measurement.Measurement;
import care.plumbline.outcomes.measurement.MeasurementId;
import care.plumbline.outcomes.measurement.MeasurementStatus;
import care.plumbline.outcomes.measurement.Observation;
import care.plumbline.outcomes.measurement.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A measurement as it is stored.
///
/// @param recordedAt of the present version
public record MeasurementDocument(
        String patient,
        String id,
        long version,
        String measure,
        BigDecimal value,
        LocalDate observedOn,
        @Nullable String reportedBy,
        MeasurementStatus status,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        List<EarlierDocument> earlier) {

    static MeasurementDocument of(Measurement measurement) {
        return new MeasurementDocument(
                measurement.id().patient(),
                measurement.id().id(),
                measurement.version(),
                measurement.measure(),
                measurement.observation().value(),
                measurement.observation().observedOn(),
                measurement.reportedBy(),
                measurement.status(),
                measurement.reason(),
                measurement.recorded().at(),
                measurement.recorded().by(),
                measurement.earlier().stream().map(EarlierDocument::of).toList());
    }

    Measurement measurement() {
        return new Measurement(
                new MeasurementId(patient, id),
                version,
                measure,
                new Observation(value, observedOn),
                reportedBy,
                status,
                reason,
                new Recorded(recordedAt, recordedBy),
                earlier.stream().map(EarlierDocument::earlier).toList());
    }
}
