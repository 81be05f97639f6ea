package care.plumbline.outcomes.progress;

import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.kind;
import static care.plumbline.outcomes.judgement.Cast.score;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    /// Pain from 7, target 3; walking from 3, target 8.
    @ParameterizedTest(name = "pain {0}, walking {1}: {2}")
    @CsvSource({
        "7, 8, true",
        "6, 9, true",
        "9, 8, true",
        "7, 6, false",
        "4, 8, false",
        "3, 8, false",
    })
    void anActivityCanBeASuccessWhilePainIsUnchanged(String pain, String walking, boolean success) {
        Progress progress = read(
                goal("g1", "nrs-pain", "3"),
                kind(goal("g2", "psfs", "8"), "ACTIVITY"),
                score("p1", "nrs-pain", "7", "2024-01-01"),
                score("p2", "nrs-pain", pain, "2024-04-01"),
                score("w1", "psfs", "3", "2024-01-01"),
                score("w2", "psfs", walking, "2024-04-01"));
        assertThat(progress.succeedsWithUnchangedPain()).isEqualTo(success);
        assertThat(progress.goals()).extracting(one -> one.judgement().kind()).containsExactly("PAIN", "ACTIVITY");
    }

    @Test
    void withoutAGoalAboutPainNothingIsSaidOfIt() {
        assertThat(read(
                                kind(goal("g2", "psfs", "8"), "ACTIVITY"),
                                score("w1", "psfs", "3", "2024-01-01"),
                                score("w2", "psfs", "8", "2024-04-01"))
                        .succeedsWithUnchangedPain())
                .isFalse();
    }

    @Test
    void everyMeasureTellsItsLatestAndItsBestScoreEver() {
        MeasureProgress pseq = read(
                        score("a", "pseq-10", "30", "2023-01-01"),
                        score("b", "pseq-10", "45", "2023-06-01"),
                        score("c", "pseq-10", "45", "2023-07-01"),
                        score("d", "pseq-10", "15", "2024-04-01"),
                        score("later", "pseq-10", "60", "2024-05-02"))
                .measures()
                .getFirst();
        assertThat(pseq.latest().measurement()).isEqualTo("d");
        assertThat(pseq.severity()).isEqualTo("severe");
        assertThat(pseq.best().measurement()).isEqualTo("b");
    }

    private static Progress read(Fact... facts) {
        return new ProgressReading(Measures.standard())
                .of(Read.cases(List.of(facts)).find("p1", day("2024-05-01")).orElseThrow());
    }
}
