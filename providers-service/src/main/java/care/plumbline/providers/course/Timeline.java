package care.plumbline.providers.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days of a course: first session, interruptions, end.
///
/// @param startedOn Day of the first session.
/// @param pauses Oldest first; only the last one can still last.
public record Timeline(
        @Nullable LocalDate startedOn,
        List<Pause> pauses,
        @Nullable Ending ending) {

    public Timeline {
        pauses = List.copyOf(pauses);
    }

    static Timeline notStarted() {
        return new Timeline(null, List.of(), null);
    }

    /// Whether the first session was before a day: what was expected is sealed for that day.
    boolean isSealedOn(LocalDate day) {
        return startedOn != null && day.isAfter(startedOn);
    }

    boolean isPaused() {
        return lastPause().filter(Pause::lasts).isPresent();
    }

    Optional<Pause> lastPause() {
        return pauses.isEmpty() ? Optional.empty() : Optional.of(pauses.getLast());
    }

    Timeline startedOn(LocalDate day) {
        return new Timeline(day, pauses, ending);
    }

    Timeline pausedFrom(LocalDate day) {
        List<Pause> next = new ArrayList<>(pauses);
        next.add(new Pause(day, null));
        return new Timeline(startedOn, next, ending);
    }

    Timeline resumedOn(LocalDate day) {
        List<Pause> next = new ArrayList<>(pauses);
        next.add(new Pause(next.removeLast().from(), day));
        return new Timeline(startedOn, next, ending);
    }

    Timeline endedWith(Ending end) {
        return new Timeline(startedOn, pauses, end);
    }
}
