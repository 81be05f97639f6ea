package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A score that a judgement rests on, as it is stored with the judgement.
public record ScoreDocument(
        String measurement, long version, Instant recordedAt, BigDecimal value, LocalDate observedOn) {

    static @Nullable ScoreDocument of(@Nullable Score score) {
        return score == null
                ? null
                : new ScoreDocument(
                        score.measurement(), score.version(), score.recordedAt(), score.value(), score.observedOn());
    }

    Score score(String measure) {
        return new Score(measurement, version, recordedAt, measure, value, observedOn, false);
    }
}
