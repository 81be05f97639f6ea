package care.plumbline.goals.goal;

import java.time.LocalDate;

/// One revision of a goal.
///
/// @param revisedOn when it was revised
/// @param author subject who recorded it
/// @param reason why
/// @param before the wish until then
public record Revision(LocalDate revisedOn, String author, RevisionKind kind, String reason, Wish before) {}
