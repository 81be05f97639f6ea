package care.plumbline.goals.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody asked the patient for goals.
///
/// @param askedBy who asked; absent: the caller
/// @param askedOn absent: today
/// @param outcome what came of it
public record AskForGoals(
        @Nullable String askedBy, @Nullable LocalDate askedOn, ElicitationState outcome) {}
