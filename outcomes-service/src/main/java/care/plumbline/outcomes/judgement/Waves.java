package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds what came back at the follow-ups of a course on one measure, as of a day.
final class Waves {

    private static final int LATE_DAYS_AFTER_THE_LAST = 60;

    private final CourseTiming timing;
    private final Scores scores;
    private final String measure;
    private final LocalDate asOf;

    Waves(CourseTiming timing, Scores scores, String measure, LocalDate asOf) {
        this.timing = timing;
        this.scores = scores;
        this.measure = measure;
        this.asOf = asOf;
    }

    List<WaveResult> results() {
        return Arrays.stream(Wave.values()).map(this::result).toList();
    }

    private WaveResult result(Wave wave) {
        LocalDate first = timing.startedOn();
        LocalDate opensOn = wave.opensOn(first);
        LocalDate closesOn = wave.closesOn(first);
        Score returned = wave.score(scores, measure, first, asOf).orElse(null);
        if (returned != null) {
            return new WaveResult(wave, opensOn, closesOn, WaveState.RETURNED, returned);
        }
        if (!timing.isFollowedUpOn(opensOn)) {
            return new WaveResult(wave, opensOn, closesOn, WaveState.NO_LONGER_DUE, null);
        }
        if (asOf.isBefore(opensOn)) {
            return new WaveResult(wave, opensOn, closesOn, WaveState.NOT_YET_DUE, null);
        }
        if (!asOf.isAfter(closesOn)) {
            return new WaveResult(wave, opensOn, closesOn, WaveState.OPEN, null);
        }
        Score late = late(wave, closesOn).orElse(null);
        return new WaveResult(wave, opensOn, closesOn, late == null ? WaveState.MISSING : WaveState.LATE, late);
    }

    /// The first one after its days and before the next wave's.
    private Optional<Score> late(Wave wave, LocalDate closesOn) {
        LocalDate last = wave.next()
                .map(next -> next.opensOn(timing.startedOn()).minusDays(1))
                .orElse(closesOn.plusDays(LATE_DAYS_AFTER_THE_LAST));
        return scores.between(measure, closesOn.plusDays(1), last.isAfter(asOf) ? asOf : last).stream()
                .findFirst();
    }
}
