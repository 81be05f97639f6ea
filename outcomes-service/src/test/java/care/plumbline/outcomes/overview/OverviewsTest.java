package care.plumbline.outcomes.overview;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.HEARD;
import static care.plumbline.outcomes.judgement.Cast.MBSR;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.disclosed;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.option;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.question;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static care.plumbline.outcomes.judgement.Cast.team;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.casefile.CaseReview;
import care.plumbline.outcomes.casefile.InMemoryCaseFiles;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Elicitation;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.TreatmentOption;
import care.plumbline.outcomes.progress.FlareUp;
import care.plumbline.testkit.MutableClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class OverviewsTest {

    @Test
    void everythingIsThereInOneCall() {
        Overview overview = overviews(all()).overview("p1", day("2024-02-10")).orElseThrow();
        assertThat(overview.elicitation()).isEqualTo(new Elicitation(1, HEARD, "stated", "gp-1", day("2024-01-02")));
        assertThat(overview.team()).hasSize(2);
        assertThat(overview.goals()).hasSize(1);
        assertThat(overview.courses())
                .extracting(open -> open.course().course())
                .containsExactly("c1", "c2");
        assertThat(overview.courses().getFirst().judgements()).hasSize(1);
        assertThat(overview.outlooks()).extracting(outlook -> outlook.outlook()).containsExactly("o2");
        assertThat(overview.latest()).extracting(score -> score.measurement()).containsExactly("m1");
        assertThat(overview.asked()).extracting(asked -> asked.state().code()).contains("overdue", "due");
        assertThat(overview.questions()).hasSize(1);
        assertThat(overview.options()).hasSize(1);
        assertThat(overview.findings()).hasSize(1);
    }

    @Test
    void nothingIsShownBeforeItsDay() {
        Overview overview = overviews(all()).overview("p1", day("2024-01-01")).orElseThrow();
        assertThat(overview.goals()).isEmpty();
        assertThat(overview.outlooks()).isEmpty();
        assertThat(overview.latest()).isEmpty();
        assertThat(overview.questions()).isEmpty();
        assertThat(overview.options()).isEmpty();
        assertThat(overview.findings()).isEmpty();
        assertThat(overviews(all()).overview("nobody", day("2024-01-01"))).isEmpty();
    }

    @Test
    void everyOpenItemHasAnOwnerAndWhatIsOverdueComesFirst() {
        assertThat(steps("2024-02-10", all()))
                .containsExactly(
                        "! answer-a-question provider pt-1 question/q1 2024-02-01",
                        "! fill-in-a-questionnaire patient null course/c1 2024-02-05",
                        "fill-in-a-questionnaire patient null course/c2 null",
                        "decide-on-an-option provider gp-1 option/x1 null",
                        "talk-about-a-finding provider gp-1 goal/g1 null");
    }

    @Test
    void aResultThatIsNotThereIsTheDeliveringProvidersToGet() {
        assertThat(steps("2024-05-01", all())).contains("! get-the-result provider pt-1 course/c1 2024-04-01");
    }

    @Test
    void aDisappointingResultOfARunningCourseIsTalkedAbout() {
        List<Fact> facts = with(all(), score("m2", "nrs-pain", "7", "2024-04-01"));
        assertThat(steps("2024-05-01", facts)).contains("! talk-about-the-result provider pt-1 course/c1 2024-04-01");
        assertThat(steps(
                        "2024-05-01",
                        with(
                                facts,
                                ended(
                                        started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"),
                                        "2024-04-20",
                                        "no-effect"))))
                .noneMatch(step -> step.contains("talk-about-the-result"));
    }

    @Test
    void withoutGoalsAndPrimaryCareProviderSomebodyIsToAsk() {
        assertThat(steps("2024-02-10", List.of(score("m1", "odi", "40", "2024-01-07"))))
                .containsExactly(
                        "name-a-primary-care-provider care-team null care-team null",
                        "ask-for-goals care-team null elicitation null");
    }

    @Test
    void anOptionIsLookedAtAgainOnItsDay() {
        TreatmentOption declined = option(
                "x1",
                "mbsr",
                new TreatmentOption.Decided("declined", day("2024-01-10"), "not now", day("2024-03-01"), HEARD));
        List<Fact> facts = List.of(team("gp-1"), goal("g1", "nrs-pain", "3"), declined);
        assertThat(steps("2024-02-29", facts)).noneMatch(step -> step.contains("option"));
        assertThat(steps("2024-03-02", facts)).contains("! look-at-an-option-again provider gp-1 option/x1 2024-03-01");
    }

    @Test
    void beforeAVisitOneSeesWhatChangedWhatIsDueAndWhatToAsk() {
        List<Fact> facts = with(all(), score("m2", "nrs-pain", "5", "2024-04-01"));
        PreVisit pack = overviews(facts)
                .preVisit("p1", day("2024-01-31"), day("2024-04-02"))
                .orElseThrow();
        assertThat(pack.changes()).extracting(entry -> entry.fact()).containsExactly("measurement/m2");
        assertThat(pack.judged()).extracting(judged -> judged.course()).containsExactly("c1");
        assertThat(pack.questions()).hasSize(1);
        assertThat(overviews(facts)
                        .preVisit("p1", day("2024-04-02"), day("2024-04-02"))
                        .orElseThrow()
                        .changes())
                .isEmpty();
    }

    @Test
    void whatBecameKnownLateIsAChangeAsWell() {
        PreVisit pack = overviews(all())
                .preVisit("p1", day("2024-01-01"), day("2024-04-02"))
                .orElseThrow();
        assertThat(pack.changes()).as("recorded on 2 January").isNotEmpty();
    }

    @Test
    void aYearIsSummedUpWithoutClosingAnything() {
        List<Fact> facts =
                with(all(), score("m2", "nrs-pain", "5", "2024-04-01"), score("m3", "nrs-pain", "6", "2024-09-01"));
        YearSummary year = overviews(facts).year("p1", 2024, day("2025-06-01")).orElseThrow();
        assertThat(year.asOf()).isEqualTo("2024-12-31");
        assertThat(year.goalsStated()).hasSize(1);
        assertThat(year.running()).extracting(course -> course.course()).containsExactly("c1");
        assertThat(year.judged()).extracting(judged -> judged.course()).containsExactly("c1");
        YearSummary.MeasureYear scores = year.scores().getFirst();
        assertThat(scores.count()).isEqualTo(3);
        assertThat(scores.first()).isEqualByComparingTo("7");
        assertThat(scores.last()).isEqualByComparingTo("6");
        assertThat(scores.best()).isEqualByComparingTo("5");
        assertThat(scores.worst()).isEqualByComparingTo("7");
        assertThat(year.asked()).isEqualTo(4);
        assertThat(year.answered()).isEqualTo(2);
        assertThat(overviews(facts)
                        .year("p1", 2023, day("2025-06-01"))
                        .orElseThrow()
                        .running())
                .isEmpty();
    }

    /// The running level of January is that of the eight weeks before, which lie in the old year.
    @Test
    void aFlareUpBelongsToTheYearInWhichItBegan() {
        List<Fact> facts = with(
                all(),
                score("f1", "nrs-pain", "4", "2024-11-20"),
                score("f2", "nrs-pain", "4", "2024-12-10"),
                score("f3", "nrs-pain", "7", "2024-12-28"),
                score("f4", "nrs-pain", "8", "2025-01-05"),
                score("f5", "nrs-pain", "4", "2025-01-12"),
                score("f6", "nrs-pain", "8", "2025-01-20"));
        YearSummary old = overviews(facts).year("p1", 2024, day("2025-06-01")).orElseThrow();
        assertThat(old.flareUps()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo("2024-12-28");
            assertThat(one.level()).isEqualByComparingTo("4");
            assertThat(one.worst().value()).as("up to the last day of the year").isEqualByComparingTo("7");
            assertThat(one.state()).isEqualTo(FlareUp.State.RUNNING);
        });
        YearSummary next = overviews(facts).year("p1", 2025, day("2025-06-01")).orElseThrow();
        assertThat(next.flareUps()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo("2025-01-20");
            assertThat(one.level()).as("median of 4, 7, 8 and 4").isEqualByComparingTo("5.5");
            assertThat(one.state()).isEqualTo(FlareUp.State.LASTING);
        });
    }

    /// Of the present year what has passed of it.
    @Test
    void theSummaryOfThisYearEndsToday() {
        YearSummary year = overviews(all()).year("p1", 2024, day("2024-02-10")).orElseThrow();
        assertThat(year.asOf()).isEqualTo("2024-02-10");
        assertThat(year.judged()).isEmpty();
    }

    /// Exercise since 8 January 2024, mindfulness disclosed on 2 February; everything was recorded on 2 January.
    public static List<Fact> all() {
        return List.of(
                team("gp-1", "pt-1"),
                goal("g1", "nrs-pain", "3"),
                outlook("o1", "g1", null, "2024-01-03", "0", "4"),
                outlook("o2", "g1", null, "2024-01-05", "0", "3"),
                outlook("o3", "g1", "c2", "2024-01-04", "0", "3"),
                started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"),
                disclosed(considered("c2", MBSR, "gp-1", "g1"), "2024-01-02"),
                score("m1", "nrs-pain", "7", "2024-01-07"),
                question("q1", "pt-1", "2024-02-01"),
                option("x1", "mbsr"),
                new Elicitation(1, HEARD, "stated", "gp-1", day("2024-01-02")),
                new Findings(
                        "goal/g1",
                        1,
                        HEARD,
                        day("2024-01-02"),
                        List.of(new Findings.Finding("cure", "gone for good", null, true))));
    }

    public static Overviews overviews(List<Fact> facts) {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        var catalogue = Cast.catalogue(EXERCISE, MBSR);
        new CaseKeeping(
                        files,
                        new CaseReview(new Judging(Measures.standard()), catalogue),
                        MutableClock.on("2024-05-15"))
                .take("p1", facts);
        return new Overviews(files, providers -> Map.of(), catalogue, Measures.standard(), ZoneOffset.UTC);
    }

    private static List<Fact> with(List<Fact> facts, Fact... more) {
        List<String> replaced = Stream.of(more).map(Fact::key).toList();
        return Stream.concat(facts.stream().filter(fact -> !replaced.contains(fact.key())), Stream.of(more))
                .toList();
    }

    private static List<String> steps(String asOf, List<Fact> facts) {
        return overviews(facts).overview("p1", day(asOf)).orElseThrow().steps().stream()
                .map(step -> (step.overdue() ? "! " : "") + step.kind().code() + " "
                        + step.owner().who() + " " + step.owner().provider() + " " + step.about() + " " + step.dueOn())
                .toList();
    }
}
