package care.plumbline.outcomes.report;

import care.plumbline.outcomes.judgement.CareTeam;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// In which role a provider expects something.
///
/// @param delivering who delivers the course, or a part of the combination
/// @param team who belonged to it at the start
record Roles(Set<String> delivering, List<CareTeam.Membership> team) {

    Role of(@Nullable String provider) {
        if (provider != null && delivering.contains(provider)) {
            return Role.DELIVERING;
        }
        return team.stream()
                .filter(member -> member.provider().equals(provider))
                .map(member -> member.primaryCare() ? Role.PRIMARY_CARE : Role.MEMBER)
                .min(Comparator.naturalOrder())
                .orElse(Role.OUTSIDE);
    }
}
