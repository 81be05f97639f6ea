package care.plumbline.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether a patient was asked for goals, and with what answer.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param state never-asked: nobody has asked yet; that is a state, not an absence of goals.
/// @param askedBy Who asked last.
/// @param askedOn When.
public record ElicitationV1(
        String type,
        String patient,
        long version,
        Instant recordedAt,
        String recordedBy,
        String state,
        @Nullable String askedBy,
        @Nullable LocalDate askedOn)
        implements CareEvent {

    @Override
    public String entityKey() {
        return patient + "/elicitation";
    }

    @Override
    public String partitionKey() {
        return patient;
    }
}
