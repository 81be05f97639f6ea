package care.plumbline.outcomes.judgement;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.expecting;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exercise is judged from 6 to 12 weeks; the first session is on Monday 8 January 2024, so the window is open from
/// 19 February (day 42) and closes on 1 April (day 84).
class PhaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    pain before | seen on    | pain then | ended on   | because      | as of      | phase                 | days to wait
                    2024-01-07  |            |           |            |              | 2024-01-07 | NOT_STARTED           |
                    2024-01-07  |            |           |            |              | 2024-01-08 | TOO_EARLY             | 84
                    2024-01-07  |            |           |            |              | 2024-02-18 | TOO_EARLY             | 43
                    2024-01-07  | 2024-02-18 | 3         |            |              | 2024-02-18 | TOO_EARLY             | 43
                    2024-01-07  |            |           |            |              | 2024-02-19 | EARLY_SIGNAL          | 42
                    2024-01-07  | 2024-02-19 | 3         |            |              | 2024-03-31 | EARLY_SIGNAL          | 1
                    2024-01-07  | 2024-02-18 | 3         |            |              | 2024-04-01 | OVERDUE               |
                    2024-01-07  | 2024-02-19 | 3         |            |              | 2024-04-01 | JUDGEABLE             |
                    2024-01-07  | 2024-04-02 | 3         |            |              | 2024-04-01 | OVERDUE               |
                    2024-01-07  | 2024-04-02 | 3         |            |              | 2024-04-02 | JUDGEABLE             |
                    2023-12-11  | 2024-04-01 | 3         |            |              | 2024-04-01 | JUDGEABLE             |
                    2023-12-10  | 2024-04-01 | 3         |            |              | 2024-04-01 | NO_BASELINE           |
                    2024-01-08  | 2024-04-01 | 3         |            |              | 2024-04-01 | JUDGEABLE             |
                    2024-01-09  | 2024-04-01 | 3         |            |              | 2024-04-01 | NO_BASELINE           |
                    2024-01-09  |            |           |            |              | 2024-01-20 | NO_BASELINE           |
                    2024-01-07  | 2024-04-01 | 3         | 2024-02-18 | no-effect    | 2024-04-01 | STOPPED_BEFORE_WINDOW |
                    2024-01-07  | 2024-04-01 | 3         | 2024-02-18 | side-effects | 2024-02-17 | TOO_EARLY             | 44
                    2024-01-09  | 2024-04-01 | 3         | 2024-02-18 | no-effect    | 2024-02-18 | STOPPED_BEFORE_WINDOW |
                    2024-01-07  | 2024-04-01 | 3         | 2024-02-18 | completed    | 2024-04-01 | JUDGEABLE             |
                    2024-01-07  | 2024-04-01 | 3         | 2024-02-19 | no-effect    | 2024-04-01 | JUDGEABLE             |
                    2024-01-07  | 2024-04-15 | 3         | 2024-03-01 | completed    | 2024-05-01 | JUDGEABLE             |
                    2024-01-07  | 2024-04-16 | 3         | 2024-03-01 | completed    | 2024-05-01 | OVERDUE               |
                    2024-01-07  | 2024-05-27 | 3         | 2024-04-29 | completed    | 2024-06-01 | JUDGEABLE             |
                    2024-01-07  | 2024-05-28 | 3         | 2024-04-29 | completed    | 2024-06-01 | OVERDUE               |
                    """)
    void tellsWhereACourseIsOnItsWayToAVerdict(
            String before,
            @Nullable String seenOn,
            @Nullable String then,
            @Nullable String endedOn,
            @Nullable String because,
            String asOf,
            Phase phase,
            @Nullable Long daysToWait) {
        Course course = started(
                expecting(considered("c1", EXERCISE, "pt-1", "g1"), "pt-1", "g1", "2024-01-03", "5"), "2024-01-08");
        JudgedCase ana = JudgedCase.of(
                goal("g1", "nrs-pain", "3"),
                endedOn == null || because == null ? course : ended(course, endedOn, because),
                score("m1", "nrs-pain", "7", before));
        if (seenOn != null && then != null) {
            ana.and(score("m2", "nrs-pain", then, seenOn));
        }
        Judgement judged = ana.on("nrs-pain", asOf);
        assertThat(judged.phase()).isEqualTo(phase);
        assertThat(judged.daysUntilJudgeable())
                .isEqualTo(daysToWait == null ? OptionalLong.empty() : OptionalLong.of(daysToWait));
        assertThat(judged.change() != null).isEqualTo(judged.result() != null);
        assertThat(judged.judgeableFrom().isPresent())
                .isEqualTo(List.of(Phase.TOO_EARLY, Phase.EARLY_SIGNAL, Phase.JUDGEABLE, Phase.OVERDUE)
                        .contains(phase));
        if (phase != Phase.JUDGEABLE) {
            assertThat(judged.comparisons()).noneMatch(cell -> cell.resultClass() != null);
        }
    }
}
