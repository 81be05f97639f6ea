package care.plumbline.outcomes.casefile.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.casefile.CaseReview;
import care.plumbline.outcomes.casefile.InMemoryCaseFiles;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.testkit.MutableClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
        List<IncomingEvent> all = EventCatalogue.all().stream()
                .filter(type -> news.types().contains(type.type()))
                .map(Incoming::example)
                .toList();
        news.handle("p1", all);
        news.handle("p1", all.reversed());
        assertThat(files.find("p1").orElseThrow().facts().byKey().keySet())
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
    void refusesWhatIsNoJson() {
        IncomingEvent bad = Incoming.unreadable("care.plumbline.goal.stated.v1", "{\"type\":");
        assertThatExceptionOfType(UnreadableEvent.class).isThrownBy(() -> news.handle("p1", List.of(bad)));
    }

    private void handle(String type) {
        news.handle("p1", List.of(Incoming.example(EventCatalogue.find(type).orElseThrow())));
    }
}
