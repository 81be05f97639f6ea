package care.plumbline.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the primary care provider (PCP) of a patient must be aware of: one event of which they were not the cause,
/// or one handover pack with all that happened before they took over. That an event waits for the PCP is not told: it
/// follows from the event itself.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param item Id of the item, unique within the patient.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it; the service's name where only time did.
/// @param kind What the item is about: a type of event without prefix and version, or handover.
/// @param entity Key of the entity that the event was about; absent for a handover pack.
/// @param entityVersion Version of that entity.
/// @param provider The PCP who must be aware; absent while the patient has none.
/// @param state Where the item is on its way to the PCP.
/// @param deliveredAt When it was put before this PCP.
/// @param seenAt When the PCP saw it.
/// @param overdueAt Since when it is overdue.
/// @param acknowledgedAt When the PCP acknowledged it.
/// @param pack What a handover pack holds.
public record AwarenessV1(
        String type,
        String patient,
        String item,
        long version,
        Instant recordedAt,
        String recordedBy,
        String kind,
        @Nullable String entity,
        @Nullable Long entityVersion,
        @Nullable String provider,
        String state,
        @Nullable Instant deliveredAt,
        @Nullable Instant seenAt,
        @Nullable Instant overdueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Pack pack)
        implements CareEvent {

    @Override
    public String entityKey() {
        return patient + "/awareness/" + item;
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// What happened before a PCP took over.
    ///
    /// @param before Everything recorded before this moment.
    /// @param events How many events.
    /// @param unacknowledged How many of them no PCP has acknowledged.
    /// @param kinds How many of each kind.
    /// @param courses The courses that were spoken of, open ones first.
    /// @param goals The goals that were spoken of, open ones first.
    public record Pack(
            Instant before,
            int events,
            int unacknowledged,
            List<Kind> kinds,
            List<Strand> courses,
            List<Strand> goals) {

        public Pack {
            kinds = List.copyOf(kinds);
            courses = List.copyOf(courses);
            goals = List.copyOf(goals);
        }
    }

    /// Events of one kind.
    ///
    /// @param kind A type of event without prefix and version.
    /// @param events How many.
    /// @param firstAt When the first was recorded.
    /// @param lastAt When the last was recorded.
    public record Kind(String kind, int events, Instant firstAt, Instant lastAt) {}

    /// What the events said of one course or goal.
    ///
    /// @param id Id of the course or goal.
    /// @param from Lowest version that was told.
    /// @param to Highest version that was told.
    /// @param last What the highest version told, a type of event without prefix and version.
    /// @param open Whether it was still open then.
    public record Strand(String id, long from, long to, String last, boolean open) {}
}
