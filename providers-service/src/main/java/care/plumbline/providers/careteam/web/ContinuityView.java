package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.careteam.Continuity;
import care.plumbline.providers.careteam.Membership;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param pcp absent while there was no primary care provider on or before the date
/// @param tenures days of everybody who belonged to the team, in whatever role
record ContinuityView(
        String patient, LocalDate asOf, @Nullable Continuity pcp, List<TenureView> tenures) {

    static ContinuityView of(CareTeam team, LocalDate asOf) {
        return new ContinuityView(
                team.patient(),
                asOf,
                team.continuity(asOf).orElse(null),
                team.memberships().stream()
                        .filter(member -> !member.from().isAfter(asOf))
                        .map(Membership::provider)
                        .distinct()
                        .map(provider ->
                                new TenureView(provider, team.tenure(provider, asOf), team.includes(provider, asOf)))
                        .toList());
    }

    /// @param active whether the provider belongs to the team on the date
    record TenureView(String provider, long days, boolean active) {}
}
