package care.plumbline.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A treatment discussed with a patient, whole, with what was decided about it.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param option Id of the option, unique within the patient.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param treatment Code of the treatment.
/// @param discussedOn Day of the discussion.
/// @param by The provider who discussed it.
/// @param decision What stands now.
/// @param reason Why it was decided so.
/// @param reasonKind Why it was declined.
/// @param revisitOn When to look at it again.
/// @param decisions Every decision, oldest first; the last one stands.
public record OptionV1(
        String type,
        String patient,
        String option,
        long version,
        Instant recordedAt,
        String recordedBy,
        String treatment,
        LocalDate discussedOn,
        String by,
        String decision,
        @Nullable String reason,
        @Nullable String reasonKind,
        @Nullable LocalDate revisitOn,
        List<Decided> decisions)
        implements CareEvent {

    public OptionV1 {
        decisions = List.copyOf(decisions);
    }

    @Override
    public String entityKey() {
        return patient + "/option/" + option;
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// A decision on the option.
    ///
    /// @param decision What was decided.
    /// @param on Day of the decision.
    /// @param reasonKind Why it was declined.
    /// @param reason Why.
    /// @param revisitOn When to look at it again.
    /// @param recordedAt When the service heard of it.
    /// @param recordedBy Subject of the token that caused it.
    public record Decided(
            String decision,
            LocalDate on,
            @Nullable String reasonKind,
            @Nullable String reason,
            @Nullable LocalDate revisitOn,
            Instant recordedAt,
            String recordedBy) {}
}
