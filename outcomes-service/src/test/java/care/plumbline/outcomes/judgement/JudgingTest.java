package care.plumbline.outcomes.judgement;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.HEARD;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingTest {

    private static final Course COURSE = started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08");

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    4 weeks | 12 weeks | 26 weeks | reached | sustained
                    5       | 4        | 4        | false   | false
                    5       | 3        | 4        | false   | false
                    5       | 4        | 3        | true    | false
                    3       | 2        | 4        | false   | true
                    5       | 3        | 3        | true    | true
                    3       |          | 3        | true    | false
                    """)
    void aGoalIsSustainedWhenTwoSuccessiveWavesReachIt(
            String four, @Nullable String twelve, String twentySix, boolean reached, boolean sustained) {
        JudgedCase ana = JudgedCase.of(
                COURSE,
                goal("g1", "nrs-pain", "3"),
                score("m0", "nrs-pain", "7", "2024-01-07"),
                score("m1", "nrs-pain", four, "2024-02-05"),
                score("m3", "nrs-pain", twentySix, "2024-07-08"));
        if (twelve != null) {
            ana.and(score("m2", "nrs-pain", twelve, "2024-04-01"));
        }
        assertThat(ana.on("nrs-pain", "2024-08-01").attainments())
                .containsExactly(new Attainment("g1", new BigDecimal("3"), reached, sustained));
    }

    @Test
    void measuresThatNoGoalUsesAreJudgedToo() {
        Judgement judged = JudgedCase.of(
                        COURSE,
                        goal("g1", "nrs-pain", "3"),
                        score("m1", "rmdq-24", "15", "2024-01-07"),
                        score("m2", "rmdq-24", "10", "2024-04-02"))
                .on("rmdq-24", "2024-04-02");
        assertThat(judged.isToBeTold()).isTrue();
        assertThat(judged.comparisons()).hasSize(1).allSatisfy(evidence -> {
            assertThat(evidence.expectation().goal()).isNull();
            assertThat(evidence.fulfilment()).isEqualTo(Fulfilment.AS_EXPECTED);
            assertThat(evidence.resultClass()).isEqualTo(ResultClass.MET);
        });
    }

    @Test
    void aMeasureWithABaselineOnlyIsDueButNotTold() {
        CaseJudgement all = JudgedCase.of(COURSE, goal("g1", "nrs-pain", "3"), score("m1", "odi", "40", "2024-01-07"))
                .asOf("2024-06-01", EXERCISE);
        assertThat(all.find("c1", "odi").orElseThrow().phase()).isEqualTo(Phase.OVERDUE);
        assertThat(all.toBeTold()).extracting(Judgement::measure).containsExactly("nrs-pain");
    }

    @Test
    void ofTwoScoresOnOneDayTheOneRecordedLastStands() {
        Score later =
                new Score("m0", 1, HEARD.plusSeconds(1), "nrs-pain", new BigDecimal("4"), day("2024-04-01"), false);
        Judgement judged = JudgedCase.of(
                        COURSE,
                        goal("g1", "nrs-pain", "3"),
                        score("m1", "nrs-pain", "7", "2024-01-07"),
                        later,
                        score("m2", "nrs-pain", "5", "2024-04-01"))
                .on("nrs-pain", "2024-04-01");
        assertThat(judged.result()).isEqualTo(later);
    }

    @Test
    void withdrawnScoresCountOnNoDate() {
        Score withdrawn = new Score("m1", 2, HEARD, "nrs-pain", new BigDecimal("7"), day("2024-01-07"), true);
        assertThat(JudgedCase.of(COURSE, goal("g1", "nrs-pain", "3"), withdrawn)
                        .on("nrs-pain", "2024-01-20")
                        .phase())
                .isEqualTo(Phase.NO_BASELINE);
    }

    @Test
    void whereTheWindowOpensWithTheFirstSessionTheBaselineIsNotTheResult() {
        Treatment heat = Cast.treatment("heat", 0, 1);
        Course course = started(considered("c1", heat, "pt-1", "g1"), "2024-01-08");
        JudgedCase ana = JudgedCase.of(course, goal("g1", "nrs-pain", "3"), score("m1", "nrs-pain", "7", "2024-01-08"));
        assertThat(ana.asOf("2024-01-15", heat)
                        .find("c1", "nrs-pain")
                        .orElseThrow()
                        .phase())
                .isEqualTo(Phase.OVERDUE);
    }

    @Test
    void aCourseOfAnUnknownTreatmentIsNamedAndNotJudged() {
        CaseJudgement judged =
                JudgedCase.of(COURSE, goal("g1", "nrs-pain", "3")).asOf("2024-01-20");
        assertThat(judged.judgements()).isEmpty();
        assertThat(judged.unknown()).containsExactly(EXERCISE.id());
    }

    @Test
    void theTargetIsTheOneThatStoodOnThatDay() {
        Goal revised = new Goal(
                "g1",
                2,
                HEARD,
                "PAIN",
                "Garden again",
                "nrs-pain",
                new BigDecimal("5"),
                null,
                null,
                null,
                day("2024-01-02"),
                "active",
                List.of(new Goal.Revision(day("2024-05-01"), "Play again", new BigDecimal("3"), null)),
                null);
        JudgedCase ana = JudgedCase.of(
                COURSE,
                revised,
                score("m1", "nrs-pain", "7", "2024-01-07"),
                score("m2", "nrs-pain", "5", "2024-04-01"));
        assertThat(ana.on("nrs-pain", "2024-04-30").attainments()).allMatch(one -> Boolean.FALSE.equals(one.reached()));
        assertThat(ana.on("nrs-pain", "2024-05-01").attainments()).allMatch(one -> Boolean.TRUE.equals(one.reached()));
    }

    @Test
    void namesItsInputsAndTheirVersions() {
        Judgement judged = JudgedCase.of(
                        COURSE,
                        goal("g1", "nrs-pain", "3"),
                        outlook("o1", "g1", null, "2024-01-03", null, "3"),
                        outlook("o0", "g1", null, "2024-01-02", null, "3"),
                        score("m1", "nrs-pain", "7", "2024-01-07"),
                        score("m2", "nrs-pain", "5", "2024-04-01"))
                .on("nrs-pain", "2024-04-01");
        assertThat(judged.inputs().keySet())
                .containsExactly(
                        "course/c1",
                        "goal/g1",
                        "measurement/m1",
                        "measurement/m2",
                        "outlook/o1",
                        "treatment/exercise-general/1");
        assertThat(judged.inputs()).containsEntry("course/c1", 2L);
    }
}
