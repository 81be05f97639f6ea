package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.careteam.Handover;
import care.plumbline.providers.careteam.Membership;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A care team as of a day.
///
/// @param pcp the primary care provider of that day
/// @param handovers from one PCP to the next in one step, oldest first
/// @param members all memberships, past ones too, oldest first
record CareTeamView(
        String patient,
        long version,
        LocalDate asOf,
        @Nullable String pcp,
        List<MemberView> members,
        List<Handover> handovers) {

    static CareTeamView of(CareTeam team, LocalDate asOf) {
        return new CareTeamView(
                team.patient(),
                team.version(),
                asOf,
                team.pcpOn(asOf).orElse(null),
                team.memberships().stream()
                        .map(member -> MemberView.of(member, asOf))
                        .toList(),
                team.handovers());
    }

    /// @param active whether the membership includes the day of the view
    record MemberView(
            String provider,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            boolean active) {

        static MemberView of(Membership member, LocalDate asOf) {
            return new MemberView(
                    member.provider(), member.role().code(), member.from(), member.to(), member.includes(asOf));
        }
    }
}
