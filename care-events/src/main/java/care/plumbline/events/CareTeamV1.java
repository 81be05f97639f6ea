package care.plumbline.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The care team of a patient, whole, with its past.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param members All memberships, past ones too, oldest first.
/// @param handovers Handovers from one primary care provider to the next in one step, oldest first.
public record CareTeamV1(
        String type,
        String patient,
        long version,
        Instant recordedAt,
        String recordedBy,
        List<Membership> members,
        @Nullable List<Handover> handovers)
        implements CareEvent {

    public CareTeamV1 {
        members = List.copyOf(members);
        handovers = handovers == null ? null : List.copyOf(handovers);
    }

    @Override
    public String entityKey() {
        return patient + "/care-team";
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// One period of a provider in the team.
    ///
    /// @param provider The provider.
    /// @param role pcp: the primary care provider, at most one at any date.
    /// @param from First day.
    /// @param to Last day; absent while it lasts.
    public record Membership(
            String provider,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// The primary care provider changed in one step.
    ///
    /// @param from Who was primary care provider until the day before.
    /// @param to Who is it from that day on.
    /// @param on First day of the new one.
    /// @param reason Why.
    public record Handover(
            String from, String to, LocalDate on, @Nullable String reason) {}
}
