package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.Change;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.Score;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of one goal during a combination.
///
/// @param opensOn when its window opens: the latest w1 of its treatments, from the first day of the episode
/// @param closesOn when its window closes: the latest w2
/// @param result the latest score observed within the episode and the window
/// @param reached whether it is at or past the target; absent while nobody may judge
/// @param patient what the patient expected for the goal, whatever the course, before the first day
public record CombinedResult(
        String goal,
        String measure,
        LocalDate opensOn,
        LocalDate closesOn,
        Phase phase,
        @Nullable Score baseline,
        @Nullable Score result,
        @Nullable Change change,
        @Nullable Boolean reached,
        Comparison patient) {

    /// From when a verdict is possible; empty where none will ever be.
    public Optional<LocalDate> judgeableFrom() {
        return switch (phase) {
            case NOT_STARTED, STOPPED_BEFORE_WINDOW, NO_BASELINE -> Optional.empty();
            case TOO_EARLY, EARLY_SIGNAL, JUDGEABLE, OVERDUE -> Optional.of(closesOn);
        };
    }

    Stream<LocalDate> days() {
        return Stream.of(opensOn, closesOn);
    }
}
