package care.plumbline.goals.score.mongo;

import care.plumbline.goals.score.HeardScore;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A score as it is stored.
public record ScoreDocument(
        String id, long version, String measure, BigDecimal value, LocalDate observedOn, boolean counts) {

    static ScoreDocument of(HeardScore score) {
        return new ScoreDocument(
                score.id(), score.version(), score.measure(), score.value(), score.observedOn(), score.counts());
    }

    HeardScore score() {
        return new HeardScore(id, version, measure, value, observedOn, counts);
    }
}
