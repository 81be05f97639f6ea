package care.plumbline.goals.score.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.PatientScores;
import care.plumbline.testkit.TestDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MongoHeardScoresIT {

    private final MongoHeardScores scores = new MongoHeardScores(
            DocumentStores.unpublished(TestDatabase.shared().freshDatabase(), Clock.systemUTC()));

    @Test
    void whatWasHeardIsKeptToTheLastDigit() {
        HeardScore score = new HeardScore("m1", 2, "psfs", new BigDecimal("3.7"), LocalDate.parse("2024-01-07"), true);
        scores.hear(Map.of("p1", List.of(score)));
        scores.hear(Map.of("p1", List.of(score)));

        assertThat(scores.of("p1")).isEqualTo(new PatientScores("p1", List.of(score)));
        assertThat(scores.of("p2")).isEqualTo(PatientScores.none("p2"));
    }
}
