package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What came back at one follow-up of a course.
///
/// @param opensOn its first day
/// @param closesOn its last day
/// @param score the one that stands for it, or the late one; absent otherwise
public record WaveResult(
        Wave wave,
        LocalDate opensOn,
        LocalDate closesOn,
        WaveState state,
        @Nullable Score score) {

    /// Whether it counts: only what was observed on its days does.
    public boolean isReturned() {
        return state == WaveState.RETURNED;
    }

    /// The days on which time alone changes it.
    Stream<LocalDate> days() {
        return Stream.of(opensOn, closesOn.plusDays(1));
    }
}
