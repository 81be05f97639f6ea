package care.plumbline.providers.careteam;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How long somebody has belonged to a care team: days in whatever role, none of them counted twice.
final class Tenure {

    private Tenure() {}

    /// @param memberships oldest first
    static long of(List<Membership> memberships, String provider, LocalDate asOf) {
        long days = 0;
        LocalDate counted = LocalDate.MIN;
        for (Membership member : memberships) {
            LocalDate to = member.to() == null || member.to().isAfter(asOf) ? asOf : member.to();
            LocalDate from = member.from().isAfter(counted) ? member.from() : counted.plusDays(1);
            if (member.provider().equals(provider) && !from.isAfter(to)) {
                days += ChronoUnit.DAYS.between(from, to) + 1;
                counted = to;
            }
        }
        return days;
    }
}
