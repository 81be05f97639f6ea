package care.plumbline.providers.careteam;

import java.time.LocalDate;

/// Asks for the end of the membership that provider, role and first day name.
///
/// @param to Last day.
public record LeaveTeam(String provider, Role role, LocalDate from, LocalDate to) {}
