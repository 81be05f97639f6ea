package care.plumbline.providers.careteam.mongo;

import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.careteam.Handover;
import care.plumbline.providers.careteam.Membership;
import care.plumbline.providers.careteam.Role;
import care.plumbline.providers.recording.LastChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A care team as stored.
///
/// @param handovers absent in documents of the first release
public record CareTeamDocument(
        String patient,
        long version,
        List<MembershipDocument> memberships,
        @Nullable List<HandoverDocument> handovers,
        String lastChange,
        Instant recordedAt,
        String recordedBy) {

    static CareTeamDocument of(CareTeam team) {
        LastChange last = Objects.requireNonNull(team.lastChange(), "nobody is not stored");
        return new CareTeamDocument(
                team.patient(),
                team.version(),
                team.memberships().stream().map(MembershipDocument::of).toList(),
                team.handovers().stream().map(HandoverDocument::of).toList(),
                last.what(),
                last.at(),
                last.by());
    }

    CareTeam toCareTeam() {
        return new CareTeam(
                patient,
                version,
                memberships.stream().map(MembershipDocument::toMembership).toList(),
                handovers == null
                        ? List.of()
                        : handovers.stream().map(HandoverDocument::toHandover).toList(),
                new LastChange(lastChange, recordedAt, recordedBy));
    }

    public record HandoverDocument(
            String from, String to, LocalDate on, @Nullable String reason) {

        static HandoverDocument of(Handover handover) {
            return new HandoverDocument(handover.from(), handover.to(), handover.on(), handover.reason());
        }

        Handover toHandover() {
            return new Handover(from, to, on, reason);
        }
    }

    public record MembershipDocument(
            String provider,
            Role role,
            LocalDate from,
            @Nullable LocalDate to) {

        static MembershipDocument of(Membership membership) {
            return new MembershipDocument(membership.provider(), membership.role(), membership.from(), membership.to());
        }

        Membership toMembership() {
            return new Membership(provider, role, from, to);
        }
    }
}
