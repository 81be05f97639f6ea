package care.plumbline.providers.careteam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Asks for a place in a care team.
///
/// @param from First day, in the past as well.
/// @param to Last day, where it is known.
public record JoinTeam(
        String provider,
        Role role,
        LocalDate from,
        @Nullable LocalDate to) {}
