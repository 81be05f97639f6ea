package care.plumbline.goals.goal;

import java.time.LocalDate;

/// That somebody asked a patient for goals.
///
/// @param askedBy who asked
/// @param outcome what came of it; never `NEVER_ASKED`
public record Asking(LocalDate askedOn, String askedBy, ElicitationState outcome) {}
