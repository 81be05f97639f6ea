package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was observed of a course on one measure over time, not only at its end.
///
/// @param waves in their order; none before the first session
/// @param best the patient's best score since the first session, the first time it was observed
public record FollowUp(List<WaveResult> waves, @Nullable Score best) {

    static final FollowUp NONE = new FollowUp(List.of(), null);

    public FollowUp {
        waves = List.copyOf(waves);
    }

    Stream<LocalDate> days() {
        return waves.stream().flatMap(WaveResult::days);
    }

    Stream<Score> scores() {
        return Stream.concat(
                waves.stream().map(WaveResult::score).flatMap(Stream::ofNullable), Stream.ofNullable(best));
    }
}
