package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A score and the measurement it comes from.
record ScoreView(BigDecimal score, LocalDate observedOn, String measurement, long version) {

    static @Nullable ScoreView of(@Nullable Score score) {
        return score == null
                ? null
                : new ScoreView(score.value(), score.observedOn(), score.measurement(), score.version());
    }
}
