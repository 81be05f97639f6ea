package care.plumbline.outcomes.casefile.stream;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.HEARD;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.expecting;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.CombinationV1;
import care.plumbline.events.ContributionsV1;
import care.plumbline.events.CycleV1;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.GoalJudgementV1;
import care.plumbline.events.JudgementV1;
import care.plumbline.events.Topics;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFile;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.casefile.CaseReview;
import care.plumbline.outcomes.casefile.InMemoryCaseFiles;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.testkit.MutableClock;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseAnnouncementsTest {

    private static final EventJson JSON = new EventJson();

    private final CaseAnnouncements announcements = new CaseAnnouncements(new CareEvents(JSON), Measures.standard());
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final CaseKeeping keeping = new CaseKeeping(
            files,
            new CaseReview(new Judging(Measures.standard()), Cast.catalogue(EXERCISE)),
            MutableClock.on("2024-04-02"));

    @Test
    void theWorkedExampleIsToldAsInTheGoldenExample() {
        takeTheWorkedExample();
        JudgementV1 told = JSON.read(only("/judgement/").data(), JudgementV1.class);
        JudgementV1 golden = JSON.read(
                Incoming.example(EventCatalogue.find("care.plumbline.judgement.changed.v1")
                                .orElseThrow())
                        .data(),
                JudgementV1.class);
        assertThat(told)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("version", "recordedAt", "inputs")
                .isEqualTo(golden);
        assertThat(told.inputs())
                .containsKeys("p1/course/c1", "p1/measurement/m1", "p1/outlook/o1", "treatment/exercise-general/1");
    }

    @Test
    void contributionsAreToldToTheFigures() {
        takeTheWorkedExample();
        OutgoingEvent event = only("/contributions");
        assertThat(event.topic()).isEqualTo(Topics.FIGURES);
        assertThat(event.partitionKey()).isEqualTo("p1");
        ContributionsV1 told = JSON.read(event.data(), ContributionsV1.class);
        assertThat(told.contributions()).hasSize(1);
        assertThat(told.contributions().getFirst().books())
                .extracting(ContributionsV1.Book::resultClass)
                .containsExactly("NO_EFFECT", "MET", "MET");
    }

    @Test
    void whatIsNotJudgedAnyMoreLeavesTheTopic() {
        take(started(considered("c1", EXERCISE, "pt-1"), "2024-01-08"));
        take(score("m1", "odi", "40", "2024-01-07"), score("m2", "odi", "30", "2024-04-01"));
        int before = told().size();
        take(new Score("m2", 2, HEARD, "odi", new BigDecimal("30"), day("2024-04-01"), true));
        assertThat(told().subList(before, told().size()))
                .filteredOn(event -> event.entityKey().equals("p1/judgement/c1/odi"))
                .singleElement()
                .satisfies(event -> assertThat(event.tombstone()).isTrue());
    }

    @Test
    void versionsOfOneJudgementOnlyRise() {
        take(started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"), goal("g1", "nrs-pain", "3"));
        take(score("m1", "nrs-pain", "7", "2024-01-07"));
        take(score("m2", "nrs-pain", "5", "2024-04-01"));
        assertThat(told())
                .filteredOn(event -> event.entityKey().equals("p1/judgement/c1/nrs-pain"))
                .extracting(OutgoingEvent::version)
                .hasSize(3)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aCycleIsToldWhenItIsDetectedWhenItChangesAndWhenItEnds() {
        take(goal("g1", "nrs-pain", "3", day("2021-01-01")));
        disappointed("c1", "2021-02-01");
        disappointed("c2", "2021-08-02");
        take(outlook("next", "g1", null, "2022-01-03", "6", null));
        course("c3", "2022-02-07", "7", "6");
        assertThat(told().stream()
                        .filter(event -> event.entityKey().equals("p1/cycle/c1"))
                        .map(OutgoingEvent::type))
                .startsWith("care.plumbline.cycle.detected.v1", "care.plumbline.cycle.changed.v1")
                .endsWith("care.plumbline.cycle.changed.v1", "care.plumbline.cycle.ended.v1");
        CycleV1 last = JSON.read(last("p1/cycle/c1").data(), CycleV1.class);
        assertThat(last.courses()).containsExactly("c1", "c2");
        assertThat(last.direction()).isEqualTo("COLLAPSING");
        assertThat(last.notice()).doesNotContain("7").contains("ended");
        assertThat(last.inputs()).containsKeys("p1/course/c1", "p1/outlook/next");
    }

    @Test
    void aCycleThatLosesItsGroundLeavesTheTopic() {
        take(goal("g1", "nrs-pain", "3", day("2021-01-01")));
        disappointed("c1", "2021-02-01");
        disappointed("c2", "2021-08-02");
        take(new Score("r-c2", 2, HEARD, "nrs-pain", new BigDecimal("3"), day("2021-10-25"), false));
        assertThat(last("p1/cycle/c1").tombstone()).isTrue();
    }

    @Test
    void goalsAndCombinationsAreToldWithWhatTheyRestOn() {
        takeTheWorkedExample();
        GoalJudgementV1 goal = JSON.read(last("p1/goal-judgement/g1").data(), GoalJudgementV1.class);
        assertThat(goal.achievement()).isEqualTo("no-change");
        assertThat(goal.inputs()).containsKeys("p1/goal/g1", "p1/measurement/m1", "treatment/exercise-general/1");
        CombinationV1 combination = JSON.read(last("p1/combination/2024-01-08").data(), CombinationV1.class);
        assertThat(combination.componentContribution()).isEqualTo("uncertain");
        assertThat(combination.results().getFirst().phase()).isEqualTo("JUDGEABLE");
        assertThat(combination.inputs()).containsKeys("p1/course/c1", "p1/goal/g1", "p1/measurement/m2");
    }

    private void disappointed(String course, String start) {
        course(course, start, "3", "7");
    }

    private void course(String course, String start, String expected, String result) {
        take(
                outlook("o-" + course, "g1", course, start, "2", expected),
                started(considered(course, EXERCISE, "pt-1", "g1"), start),
                score("b-" + course, "nrs-pain", "7", start),
                score(
                        "r-" + course,
                        "nrs-pain",
                        result,
                        day(start).plusWeeks(12).toString()));
        take(ended(
                Cast.started(considered(course, EXERCISE, "pt-1", "g1"), start),
                day(start).plusWeeks(12).toString(),
                "completed"));
    }

    private OutgoingEvent last(String key) {
        return told().stream()
                .filter(event -> event.entityKey().equals(key))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private void takeTheWorkedExample() {
        take(
                goal("g1", "nrs-pain", "3"),
                outlook("o1", "g1", "c1", "2024-01-03", "0", "3"),
                started(
                        expecting(considered("c1", EXERCISE, "pt-1", "g1"), "pt-1", "g1", "2024-01-03", "5"),
                        "2024-01-08"),
                score("m1", "nrs-pain", "7", "2024-01-07"),
                score("m2", "nrs-pain", "5", "2024-04-01"));
    }

    private void take(Fact... facts) {
        keeping.take("p1", List.of(facts));
    }

    private List<OutgoingEvent> told() {
        CaseFile file = files.find("p1").orElseThrow();
        return announcements.announce(files.told(), file);
    }

    private OutgoingEvent only(String part) {
        return told().stream()
                .filter(event -> event.entityKey().contains(part))
                .reduce((one, other) -> {
                    throw new AssertionError("more than one: " + part);
                })
                .orElseThrow();
    }
}
