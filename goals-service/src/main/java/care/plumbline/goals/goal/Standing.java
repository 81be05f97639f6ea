package care.plumbline.goals.goal;

import java.time.LocalDate;

/// Whether a goal is open, rests or has ended.
public sealed interface Standing {

    record Open() implements Standing {}

    record Held(LocalDate on, String reason) implements Standing {}

    record Closed(ClosureOutcome outcome, LocalDate on, String reason) implements Standing {}
}
