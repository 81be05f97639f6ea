package care.plumbline.goals.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatientScoresTest {

    private static final LocalDate DAY = LocalDate.parse("2024-01-07");

    @Test
    void theNewerStateOfAMeasurementWinsInWhateverOrderTheyCome() {
        PatientScores scores =
                PatientScores.none("p1").and(List.of(score("m1", 2, "6", DAY))).and(List.of(score("m1", 1, "7", DAY)));

        assertThat(scores.last("nrs-pain", DAY).orElseThrow().value()).isEqualTo("6");
        assertThat(scores.all()).hasSize(1);
    }

    @Test
    void whatWasWithdrawnDoesNotCountAgain() {
        PatientScores scores = PatientScores.none("p1")
                .and(List.of(new HeardScore("m1", 2, "nrs-pain", BigDecimal.TEN, DAY, false)))
                .and(List.of(score("m1", 1, "7", DAY)));

        assertThat(scores.last("nrs-pain")).isEmpty();
    }

    @Test
    void theLastScoreByADayIsFoundPerMeasure() {
        PatientScores scores = PatientScores.none("p1")
                .and(List.of(
                        score("m2", 1, "5", DAY.plusDays(10)),
                        score("m1", 1, "7", DAY),
                        new HeardScore("m3", 1, "psfs", BigDecimal.ONE, DAY.plusDays(20), true)));

        assertThat(scores.last("nrs-pain", DAY.plusDays(9)).orElseThrow().id()).isEqualTo("m1");
        assertThat(scores.last("nrs-pain").orElseThrow().id()).isEqualTo("m2");
        assertThat(scores.last("nrs-pain", DAY.minusDays(1))).isEmpty();
    }

    @Test
    void theOldestOfAMeasureGiveWay() {
        PatientScores scores = PatientScores.none("p1")
                .and(IntStream.range(0, PatientScores.MOST_PER_MEASURE + 5)
                        .mapToObj(i -> score("m" + i, 1, "5", DAY.plusDays(i)))
                        .toList());

        assertThat(scores.all()).hasSize(PatientScores.MOST_PER_MEASURE);
        assertThat(scores.all().getFirst().observedOn()).isEqualTo(DAY.plusDays(5));
        assertThat(scores.and(List.of(score("m0", 1, "5", DAY))))
                .as("and stay away")
                .isEqualTo(scores);
    }

    private static HeardScore score(String id, long version, String value, LocalDate on) {
        return new HeardScore(id, version, "nrs-pain", new BigDecimal(value), on, true);
    }
}
