package care.plumbline.outcomes.casefile.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.casefile.CaseReview;
import care.plumbline.outcomes.casefile.Facts;
import care.plumbline.outcomes.casefile.InMemoryCaseFiles;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Findings.Finding;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.testkit.MutableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNewsTest {

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final CaseNews news = new CaseNews(
            new CareEvents(new EventJson()),
            new FactReading(Measures.standard(), ZoneOffset.UTC),
            new CaseKeeping(
                    files,
                    new CaseReview(new Judging(Measures.standard()), version -> Optional.empty()),
                    MutableClock.on("2024-05-01")));

    @Test
    void takesInEveryKindOfEventAboutAPatient() {
        Set<String> facts = new TreeSet<>();
        for (EventType type : EventCatalogue.all()) {
            if (news.types().contains(type.type())) {
                news.handle(type.type(), List.of(Incoming.example(type)));
                news.handle(type.type(), List.of(Incoming.example(type), Incoming.example(type)));
                facts.addAll(
                        files.find(type.type()).orElseThrow().facts().byKey().keySet());
            }
        }
        assertThat(facts)
                .containsExactly(
                        "care-team",
                        "course/c1",
                        "elicitation",
                        "findings/course/c1",
                        "findings/goal/g1",
                        "findings/outlook/o1",
                        "goal/g1",
                        "measurement/m1",
                        "option/o1",
                        "outlook/o1",
                        "question/q1");
    }

    @Test
    void readsWhatTheEventSays() {
        handle("care.plumbline.course.ended.v1");
        handle("care.plumbline.goal.revised.v1");
        handle("care.plumbline.measurement.withdrawn.v1");
        Course course = files.find("p1").orElseThrow().facts().all(Course.class).getFirst();
        assertThat(course.startedOn()).isEqualTo("2024-01-08");
        assertThat(course.ending()).isEqualTo(new Ending(LocalDate.parse("2024-04-01"), "completed"));
        assertThat(course.expectations()).hasSize(2);
        assertThat(files.find("p1")
                        .orElseThrow()
                        .facts()
                        .all(Goal.class)
                        .getFirst()
                        .revisions())
                .hasSize(1);
        assertThat(files.find("p1").orElseThrow().facts().all(Score.class)).allMatch(Score::withdrawn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        event                | instead of              | there is                | parked as
        measurement.recorded | "nrs-pain"              | "back-o-meter"          | unknown-measure
        measurement.recorded | "value": 7              | "value": 11             | score-out-of-range
        goal.stated          | "target": 3             | "target": -1            | score-out-of-range
        course.ended         | "endReason"             | "somethingElse"         | ended-without-a-reason
        course.ended         | "endedOn": "2024-04-01" | "endedOn": "2024-01-07" | ended-before-the-first-session
        """)
    void refusesWhatCannotBeAFact(String event, String part, String other, String code) {
        IncomingEvent bad = Incoming.example("care.plumbline." + event + ".v1", part, other);
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> news.handle("p1", List.of(bad)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.event()).contains(bad));
        assertThat(files.find("p1")).isEmpty();
    }

    @Test
    void whatWasFoundInAGoalIsGoneWhenTheNextVersionHasNothingToFind() {
        String found = ", \"findings\": [{\"rule\": \"no-pain-target\", \"words\": \"Talk about it\"}]\n}\n";
        news.handle("p1", List.of(Incoming.example("care.plumbline.goal.stated.v1", "\n}\n", found)));
        assertThat(findings()).hasSize(1);

        news.handle(
                "p1", List.of(Incoming.example("care.plumbline.goal.stated.v1", "\"version\": 1", "\"version\": 2")));
        assertThat(findings()).isEmpty();
    }

    private List<Finding> findings() {
        return files.find("p1").orElseThrow().facts().all(Findings.class).stream()
                .flatMap(one -> one.all().stream())
                .toList();
    }

    /// Which of two events that say to be the same version is right, nobody here can tell: the first stands, the other
    /// is put before people, and nothing else waits for that.
    @Test
    void parksWhatSaysSomethingElseOfAKnownVersionAndTakesTheRest() {
        handle("care.plumbline.goal.stated.v1");
        IncomingEvent other = Incoming.example("care.plumbline.goal.stated.v1", "\"target\": 3", "\"target\": 4");
        IncomingEvent score = Incoming.example("care.plumbline.measurement.recorded.v1", "nrs-pain", "nrs-pain");

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> news.handle("p1", List.of(other, score)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("same-version-other-content"))
                .satisfies(refused -> assertThat(refused.event()).contains(other));

        news.handle("p1", List.of(score));
        Facts facts = files.find("p1").orElseThrow().facts();
        assertThat(facts.all(Goal.class)).extracting(Goal::target).containsExactly(new BigDecimal("3"));
        assertThat(facts.all(Score.class)).hasSize(1);
    }

    @Test
    void refusesWhatIsNoJson() {
        IncomingEvent bad = Incoming.unreadable("care.plumbline.goal.stated.v1", "{\"type\":");
        assertThatExceptionOfType(UnreadableEvent.class).isThrownBy(() -> news.handle("p1", List.of(bad)));
    }

    private void handle(String type) {
        news.handle("p1", List.of(Incoming.example(EventCatalogue.find(type).orElseThrow())));
    }
}
