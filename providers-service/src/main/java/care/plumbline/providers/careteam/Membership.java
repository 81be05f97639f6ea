package care.plumbline.providers.careteam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One period of a provider in a care team. Provider, role and first day name it.
///
/// @param from First day.
/// @param to Last day, itself included; absent while it lasts.
public record Membership(
        String provider,
        Role role,
        LocalDate from,
        @Nullable LocalDate to) {

    public Membership {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a membership does not end before it begins");
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Membership other) {
        return includes(other.from) || other.includes(from);
    }

    boolean isNamed(String otherProvider, Role otherRole, LocalDate otherFrom) {
        return provider.equals(otherProvider) && role == otherRole && from.equals(otherFrom);
    }

    Membership until(LocalDate lastDay) {
        return new Membership(provider, role, from, lastDay);
    }
}
