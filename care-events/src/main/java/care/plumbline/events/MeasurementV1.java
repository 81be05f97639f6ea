package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A score that was observed, whole, corrections included.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param measurement Id of the measurement, unique within the patient.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param measure Outcome measure.
/// @param value The score.
/// @param observedOn When it was so.
/// @param reportedBy Who reported it, for example patient.
/// @param status withdrawn scores do not count.
/// @param reason Why it was corrected or withdrawn.
public record MeasurementV1(
        String type,
        String patient,
        String measurement,
        long version,
        Instant recordedAt,
        String recordedBy,
        String measure,
        BigDecimal value,
        LocalDate observedOn,
        @Nullable String reportedBy,
        String status,
        @Nullable String reason)
        implements CareEvent {

    @Override
    public String entityKey() {
        return patient + "/measurement/" + measurement;
    }

    @Override
    public String partitionKey() {
        return patient;
    }
}
