package care.plumbline.outcomes.schedule;

import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Scores;
import care.plumbline.outcomes.judgement.Wave;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When in a course a score is asked for: before the first session, and at each follow-up.
public enum AssessmentWave {
    BASELINE("baseline", null),
    FOUR_WEEKS("4-weeks", Wave.FOUR_WEEKS),
    TWELVE_WEEKS("12-weeks", Wave.TWELVE_WEEKS),
    TWENTY_SIX_WEEKS("26-weeks", Wave.TWENTY_SIX_WEEKS),
    FIFTY_TWO_WEEKS("52-weeks", Wave.FIFTY_TWO_WEEKS);

    /// A score in the days up to and including the first session serves as baseline.
    static final int BASELINE_DAYS = 28;

    private final String code;
    private final @Nullable Wave wave;

    AssessmentWave(String code, @Nullable Wave wave) {
        this.code = code;
        this.wave = wave;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }

    LocalDate opensOn(LocalDate firstSession) {
        return wave == null ? firstSession.minusDays(BASELINE_DAYS) : wave.opensOn(firstSession);
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
