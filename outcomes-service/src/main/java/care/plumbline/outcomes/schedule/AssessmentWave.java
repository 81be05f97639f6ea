package care.plumbline.outcomes.schedule;

import care.plumbline.outcomes.judgement.CourseTiming;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Scores;
import care.plumbline.outcomes.judgement.Wave;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When in a course a score is asked for: before the first session, and at each follow-up.
public enum AssessmentWave {
    BASELINE(null),
    FOUR_WEEKS(Wave.FOUR_WEEKS),
    TWELVE_WEEKS(Wave.TWELVE_WEEKS),
    TWENTY_SIX_WEEKS(Wave.TWENTY_SIX_WEEKS),
    FIFTY_TWO_WEEKS(Wave.FIFTY_TWO_WEEKS);

    private final @Nullable Wave wave;

    AssessmentWave(@Nullable Wave wave) {
        this.wave = wave;
    }

    /// The code used in events and HTTP.
    public String code() {
        return wave == null ? "baseline" : wave.code();
    }

    LocalDate opensOn(LocalDate firstSession) {
        return wave == null ? firstSession.minusDays(CourseTiming.BASELINE_DAYS) : wave.opensOn(firstSession);
    }

    /// The day on which the score is wanted.
    LocalDate dueOn(LocalDate firstSession) {
        return wave == null ? firstSession : wave.targetOn(firstSession);
    }

    LocalDate closesOn(LocalDate firstSession) {
        return wave == null ? firstSession : wave.closesOn(firstSession);
    }

    Optional<Score> score(Scores scores, String measure, LocalDate firstSession, LocalDate asOf) {
        return wave == null
                ? scores.last(measure, opensOn(firstSession), firstSession)
                : wave.score(scores, measure, firstSession, asOf);
    }
}
