package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Ana.AT_THE_PRACTICE;
import static care.plumbline.goals.goal.Ana.PATIENT;
import static care.plumbline.goals.goal.Ana.day;
import static care.plumbline.goals.goal.Ana.number;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.evidence.ExpectedImprovement;
import care.plumbline.goals.evidence.TreatmentEvidence;
import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.PatientScores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// She stands at 7; the evidence on c1 expects 2 points, give or take 2.4, and nobody may judge before six weeks.
class OutlookAppraisalTest {

    private static final TreatmentEvidence EXERCISE = evidence("exercise-general", "2.0", "2.4");

    @ParameterizedTest(name = "expecting {0}: {1}, {2}")
    @CsvSource(nullValues = "-", textBlock = """
        7, 0.7977, in line with evidence, -
        5, 0.5000, in line with evidence, -
        3, 0.2023, ambitious, -
        2, 0.1056, unlikely, beyond-evidence
        0, 0.0304, not supported, beyond-evidence
        8, 0.8944, in line with evidence, resignation
        """)
    void theChanceIsSaidInWordsAndNumber(String expected, String probability, String band, @Nullable String rule) {
        Appraisal appraisal = appraise(expecting(expected, null, "c1"), Map.of("c1", EXERCISE));

        assertThat(appraisal.baseline()).isEqualTo("7");
        assertThat(appraisal.chance())
                .isEqualTo(new Appraisal.EvidenceChance("exercise-general", 1, number(probability), band));
        assertThat(rules(appraisal)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void whatIsBeyondTheEvidenceIsSaidPlainly() {
        Finding finding = appraise(expecting("2", null, "c1"), Map.of("c1", EXERCISE))
                .findings()
                .getFirst();

        assertThat(finding)
                .isEqualTo(new Finding(
                        "beyond-evidence",
                        "About 11 in 100 people treated so get there: unlikely. Talk about what is likely.",
                        null,
                        number("0.1056"),
                        "unlikely"));
    }

    @Test
    void certaintyAndACureAreFoundAndNothingIsRefused() {
        Appraisal appraisal = appraise(Ana.certain(), Map.of());

        assertThat(rules(appraisal)).containsExactly("certainty", "cure");
        assertThat(appraisal.findings().getLast().quoted()).isEqualTo("cure");
        assertThat(appraisal.chance()).isNull();
    }

    @Test
    void resultsBeforeAnybodyCanTellAreFound() {
        assertThat(rules(appraise(expecting("5", "2024-02-01", "c1"), Map.of("c1", EXERCISE))))
                .containsExactly("before-window");
        assertThat(rules(appraise(expecting("5", "2024-02-14", "c1"), Map.of("c1", EXERCISE))))
                .as("six weeks from the day it was said, for it has not started")
                .isEmpty();
    }

    @Test
    void aCourseThatStartedCountsFromItsFirstSession() {
        PatientGoals started = Ana.withCourse("2024-01-08");
        Appraisal early = appraise(started, expecting("5", "2024-02-18", "c1"), Map.of("c1", EXERCISE));
        Appraisal inTime = appraise(started, expecting("5", "2024-02-19", "c1"), Map.of("c1", EXERCISE));

        assertThat(rules(early)).containsExactly("before-window");
        assertThat(rules(inTime)).isEmpty();
    }

    @Test
    void withoutACourseTheMostHopefulOfThoseUnderWayCounts() {
        KnownCourse second = new KnownCourse("c2", 1, Set.of("g1"), null, null, "acupuncture", 1);
        KnownCourse ended = new KnownCourse("c3", 1, Set.of("g1"), day("2023-01-01"), day("2023-06-01"), "surgery", 1);
        PatientGoals goals =
                Ana.decided(Ana.withCourse(null).learn(List.of(second, ended), AT_THE_PRACTICE), Ana.withCourse(null));
        Map<String, TreatmentEvidence> heard = new HashMap<>();
        heard.put("c1", EXERCISE);
        heard.put("c2", evidence("acupuncture", "3.0", "2.4"));
        heard.put("c3", evidence("surgery", "9.0", "1"));

        Appraisal.EvidenceChance chance =
                appraise(goals, expecting("3", null, null), heard).chance();
        assertThat(chance).isNotNull();
        assertThat(chance.treatment()).isEqualTo("acupuncture");
    }

    @Test
    void theLatestScoreIsTheBaselineWhereItIsNewer() {
        PatientScores scores = new PatientScores(
                PATIENT,
                List.of(
                        new HeardScore("m1", 1, "nrs-pain", number("5"), day("2024-01-03"), true),
                        new HeardScore("m2", 1, "nrs-pain", number("1"), day("2024-01-04"), true)));
        Knowledge knowledge =
                new Knowledge(Ana.KNOWLEDGE.measures(), Ana.KNOWLEDGE.guard(), scores, Map.of("c1", EXERCISE));

        Appraisal appraisal = appraise(Ana.withCourse(null), expecting("3", null, "c1"), knowledge);
        assertThat(appraisal.baseline()).isEqualTo("5");
        assertThat(appraisal.chance()).isNotNull();
        assertThat(appraisal.chance().probability()).isEqualTo("0.5000");
    }

    @Test
    void withoutEvidenceOnTheMeasureThereIsNoChance() {
        TreatmentEvidence other = new TreatmentEvidence("mbsr", 1, 8, 26, List.of());

        assertThat(appraise(expecting("0", null, "c1"), Map.of("c1", other)).chance())
                .isNull();
    }

    private static StateOutlook expecting(String expected, @Nullable String by, @Nullable String course) {
        return new StateOutlook(
                "o1",
                "g1",
                course,
                null,
                number(expected),
                null,
                null,
                day("2024-01-03"),
                by == null ? null : day(by),
                null);
    }

    private static Appraisal appraise(StateOutlook said, Map<String, TreatmentEvidence> evidence) {
        return appraise(Ana.withCourse(null), said, evidence);
    }

    private static Appraisal appraise(PatientGoals goals, StateOutlook said, Map<String, TreatmentEvidence> evidence) {
        return appraise(
                goals,
                said,
                new Knowledge(Ana.KNOWLEDGE.measures(), Ana.KNOWLEDGE.guard(), PatientScores.none(PATIENT), evidence));
    }

    private static Appraisal appraise(PatientGoals goals, StateOutlook said, Knowledge knowledge) {
        return Ana.decided(goals.state(said, knowledge, AT_THE_PRACTICE), goals)
                .outlooks()
                .all()
                .getLast()
                .appraisal();
    }

    private static TreatmentEvidence evidence(String treatment, String mean, String spread) {
        return new TreatmentEvidence(
                treatment, 1, 6, 12, List.of(new ExpectedImprovement("nrs-pain", number(mean), number(spread), null)));
    }

    private static List<String> rules(Appraisal appraisal) {
        return appraisal.findings().stream().map(Finding::rule).toList();
    }
}
