package care.plumbline.outcomes.measurement.mongo;

import care.plumbline.outcomes.measurement.Measurement;
import care.plumbline.outcomes.measurement.MeasurementStatus;
import care.plumbline.outcomes.measurement.Observation;
import care.plumbline.outcomes.measurement.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A former version of a measurement as it is stored.
public record EarlierDocument(
        long version,
        BigDecimal value,
        LocalDate observedOn,
        MeasurementStatus status,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {

    static EarlierDocument of(Measurement.Earlier earlier) {
        return new EarlierDocument(
                earlier.version(),
                earlier.observation().value(),
                earlier.observation().observedOn(),
                earlier.status(),
                earlier.reason(),
                earlier.recorded().at(),
                earlier.recorded().by());
    }

    Measurement.Earlier earlier() {
        return new Measurement.Earlier(
                version, new Observation(value, observedOn), status, reason, new Recorded(recordedAt, recordedBy));
    }
}
