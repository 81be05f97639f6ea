package care.plumbline.outcomes.judgement;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// How results hold over time, as tables that a clinician can read.
class TrajectoryTest {

    private static final OutcomeMeasure PAIN =
            Measures.standard().find("nrs-pain").orElseThrow();
    private static final List<String> DAYS = List.of("2024-02-05", "2024-04-01", "2024-07-08", "2025-01-06");

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}, held {5}")
    @CsvFileSource(resources = "trajectories.csv", numLinesToSkip = 3, nullValues = "-")
    void putsTheWavesIntoOneWord(
            @Nullable String four,
            @Nullable String twelve,
            @Nullable String twentySix,
            @Nullable String fiftyTwo,
            @Nullable TrajectoryWord word,
            @Nullable BigDecimal held) {
        JudgedCase one = painCourse().and(score("before", "nrs-pain", "8", "2024-01-07"));
        String[] scores = {four, twelve, twentySix, fiftyTwo};
        for (int wave = 0; wave < scores.length; wave++) {
            if (scores[wave] != null) {
                one.and(score("m" + wave, "nrs-pain", scores[wave], DAYS.get(wave)));
            }
        }
        Trajectory trajectory = Trajectory.of(one.on("nrs-pain", "2025-02-01"), PAIN);
        assertThat(trajectory.word()).isEqualTo(word);
        assertThat(trajectory.held()).isEqualTo(held);
    }

    @ParameterizedTest(name = "as of {0}, a score on {1}, ended {2}: {3} {4} {5} {6}")
    @CsvFileSource(resources = "waves.csv", numLinesToSkip = 3, nullValues = "-")
    void tellsWhatCameBackAtEveryWave(
            String asOf,
            @Nullable String observedOn,
            @Nullable String end,
            WaveState fourWeeks,
            WaveState twelveWeeks,
            WaveState twentySixWeeks,
            WaveState fiftyTwoWeeks) {
        Course course = started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08");
        JudgedCase one = JudgedCase.of(
                goal("g1", "nrs-pain", "3"),
                end == null ? course : ended(course, end.split(" ", -1)[0], end.split(" ", -1)[1]));
        if (observedOn != null) {
            one.and(score("m1", "nrs-pain", "5", observedOn));
        }
        assertThat(one.on("nrs-pain", asOf).followUp().waves())
                .extracting(WaveResult::state)
                .containsExactly(fourWeeks, twelveWeeks, twentySixWeeks, fiftyTwoWeeks);
    }

    @Test
    void theSlopeIsThatOfTheLineNearestToBaselineAndWaves() {
        JudgedCase one = painCourse()
                .and(score("m0", "nrs-pain", "8", "2024-01-08"))
                .and(score("m1", "nrs-pain", "6", "2024-02-05"))
                .and(score("m2", "nrs-pain", "5", "2024-04-01"));
        // Weeks 0, 4, 12 with improvements 0, 2, 3: (3 * 44 - 16 * 5) / (3 * 160 - 256) = 52 / 224.
        assertThat(Trajectory.of(one.on("nrs-pain", "2024-04-02"), PAIN).slopePerWeek())
                .isEqualTo(new BigDecimal("0.2321"));
    }

    @Test
    void thePersonalBestIsTheFirstDayOfTheBestScoreSinceTheFirstSession() {
        JudgedCase one = painCourse()
                .and(score("m0", "nrs-pain", "2", "2024-01-08"))
                .and(score("m1", "nrs-pain", "4", "2024-02-05"))
                .and(score("m2", "nrs-pain", "4.0", "2024-03-01"))
                .and(score("m3", "nrs-pain", "6", "2024-04-01"));
        Score best = Objects.requireNonNull(
                one.on("nrs-pain", "2024-04-02").followUp().best());
        assertThat(best.measurement()).isEqualTo("m1");
        assertThat(best.observedOn()).isEqualTo(day("2024-02-05"));
    }

    @Test
    void whatAJudgementSaysOfTheWavesIsAmongItsInputs() {
        JudgedCase one = painCourse()
                .and(score("m1", "nrs-pain", "4", "2024-02-05"))
                .and(score("m2", "nrs-pain", "5", "2024-04-01"));
        assertThat(one.on("nrs-pain", "2024-04-02").inputs()).containsKeys("measurement/m1", "measurement/m2");
    }

    private static JudgedCase painCourse() {
        return JudgedCase.of(
                goal("g1", "nrs-pain", "3"), started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"));
    }
}
