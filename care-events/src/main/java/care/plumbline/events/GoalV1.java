package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal of a patient, whole.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient from the health system.
/// @param goal Id of the goal, unique within the patient.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param kind Kind of goal.
/// @param statement The goal in the patient's words.
/// @param measure Outcome measure that the goal is judged on.
/// @param target Score wanted on that measure.
/// @param baseline Score when the goal was stated, as the patient gave it.
/// @param due When the patient wants to be there.
/// @param importance 0 (not) to 3 (very important).
/// @param difficulty 0 (not) to 3 (very difficult).
/// @param statedOn When the patient stated it.
/// @param expressedBy Who put the goal into words.
/// @param lifecycle As in FHIR Goal.lifecycleStatus.
/// @param acceptedByPatientOn When the patient accepted the goal.
/// @param acceptedByProviderOn When a provider accepted the goal.
/// @param originalStatement The first wish, kept for ever.
/// @param originalTarget The first target, kept for ever.
/// @param revisions All revisions, oldest first.
/// @param closedOn When the goal was closed.
/// @param closureReason Why it was closed or put on hold.
public record GoalV1(
        String type,
        String patient,
        String goal,
        long version,
        Instant recordedAt,
        String recordedBy,
        String kind,
        String statement,
        String measure,
        BigDecimal target,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate due,
        @Nullable Integer importance,
        @Nullable Integer difficulty,
        LocalDate statedOn,
        String expressedBy,
        String lifecycle,
        @Nullable LocalDate acceptedByPatientOn,
        @Nullable LocalDate acceptedByProviderOn,
        String originalStatement,
        BigDecimal originalTarget,
        List<Revision> revisions,
        @Nullable LocalDate closedOn,
        @Nullable String closureReason)
        implements CareEvent {

    public GoalV1 {
        revisions = List.copyOf(revisions);
    }

    @Override
    public String entityKey() {
        return patient + "/goal/" + goal;
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// One revision of a goal: what it was before and why it changed.
    ///
    /// @param revisedOn When the goal was revised.
    /// @param author Subject who revised it.
    /// @param kind Kind of revision.
    /// @param reason Why.
    /// @param statementBefore Statement before the revision.
    /// @param targetBefore Target before the revision.
    /// @param dueBefore Due date before the revision.
    public record Revision(
            LocalDate revisedOn,
            String author,
            String kind,
            String reason,
            String statementBefore,
            BigDecimal targetBefore,
            @Nullable LocalDate dueBefore) {}
}
