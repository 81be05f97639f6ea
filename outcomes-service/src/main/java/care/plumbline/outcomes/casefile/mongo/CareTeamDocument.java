package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.CareTeam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A care team as it is stored.
public record CareTeamDocument(long version, Instant recordedAt, List<MemberDocument> members) {

    static CareTeamDocument of(CareTeam team) {
        return new CareTeamDocument(
                team.version(),
                team.recordedAt(),
                team.members().stream()
                        .map(member -> new MemberDocument(member.provider(), member.role(), member.from(), member.to()))
                        .toList());
    }

    CareTeam careTeam() {
        return new CareTeam(
                version,
                recordedAt,
                members.stream()
                        .map(member ->
                                new CareTeam.Membership(member.provider(), member.role(), member.from(), member.to()))
                        .toList());
    }

    /// A membership as it is stored.
    public record MemberDocument(
            String provider,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {}
}
