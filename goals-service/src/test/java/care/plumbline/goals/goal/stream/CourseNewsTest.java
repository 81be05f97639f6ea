package care.plumbline.goals.goal.stream;

import static care.plumbline.goals.goal.Ana.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.goals.goal.Ana;
import care.plumbline.goals.goal.InMemoryGoals;
import care.plumbline.goals.goal.KnownCourse;
import care.plumbline.testkit.MutableClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseNewsTest {

    private static final String COURSE = "care.plumbline.course.";

    private final InMemoryGoals goals = new InMemoryGoals();
    private final CourseNews news =
            new CourseNews(new CareEvents(new EventJson()), Ana.goalSetting(goals, MutableClock.on("2024-06-30")));

    @Test
    void wantsAllThatHappensToCoursesAndNothingElse() {
        assertThat(news.types()).hasSizeGreaterThanOrEqualTo(7).allMatch(type -> type.startsWith(COURSE));
    }

    @Test
    void readsEveryGoldenExampleAndKeepsTheNewest() {
        news.handle(
                PATIENT,
                news.types().stream()
                        .map(type -> event(
                                type, Contract.example(type).path("version").asLong()))
                        .toList());

        assertThat(course())
                .isEqualTo(new KnownCourse(
                        "c1", 7, Set.of("g1"), Ana.day("2024-01-08"), Ana.day("2024-04-01"), "exercise-general", 1));
    }

    @Test
    void aCourseThatHasNotStartedHasNoDay() {
        news.handle(PATIENT, List.of(event(COURSE + "considered.v1", 1)));

        assertThat(course()).isEqualTo(new KnownCourse("c1", 1, Set.of("g1"), null, null, "exercise-general", 1));
    }

    @Test
    void theNewerVersionWinsInWhateverOrderTheyCome() {
        news.handle(PATIENT, List.of(event(COURSE + "started.v1", 4)));
        news.handle(PATIENT, List.of(event(COURSE + "considered.v1", 1)));
        news.handle(PATIENT, List.of(event(COURSE + "started.v1", 4), event(COURSE + "disclosed.v1", 2)));

        assertThat(course().version()).isEqualTo(4);
        assertThat(course().startedOn()).isEqualTo("2024-01-08");
        assertThat(goals.of(PATIENT).version()).as("the rest changed nothing").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"version\":\"one\"}", "{\"goals\":null}"})
    void whatCannotBeReadIsParkedAndChangesNothing(String data) {
        IncomingEvent broken = event(COURSE + "started.v1", 4, data.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> news.handle(PATIENT, List.of(event(COURSE + "considered.v1", 1), broken)))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class,
                        unreadable -> assertThat(unreadable.event()).contains(broken));
        assertThat(goals.of(PATIENT).version()).isZero();
    }

    @Test
    void aStartedCourseWithoutItsDayIsParked() {
        String text = new String(Contract.exampleData(COURSE + "started.v1"), StandardCharsets.UTF_8)
                .replaceFirst(",\\s*\"startedOn\": \"2024-01-08\"", "");
        IncomingEvent broken = event(COURSE + "started.v1", 4, text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> news.handle(PATIENT, List.of(broken)))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class,
                        unreadable -> assertThat(unreadable.code()).isEqualTo("started-without-a-day"));
    }

    @Test
    void whatALaterVersionAddsIsIgnored() {
        String text = new String(Contract.exampleData(COURSE + "started.v1"), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"addedLater\": {\"x\": 1}, ");
        news.handle(PATIENT, List.of(event(COURSE + "started.v1", 4, text.getBytes(StandardCharsets.UTF_8))));

        assertThat(course().startedOn()).isEqualTo("2024-01-08");
    }

    private KnownCourse course() {
        KnownCourse course = goals.of(PATIENT).goals().outlooks().courses().get("c1");
        if (course == null) {
            throw new AssertionError("the course is not known");
        }
        return course;
    }

    private static IncomingEvent event(String type, long version) {
        return event(type, version, Contract.exampleData(type));
    }

    private static IncomingEvent event(String type, long version, byte[] data) {
        return new IncomingEvent(
                "plumbline.providers.v1",
                0,
                version,
                type,
                "p1/course/c1",
                PATIENT,
                version,
                Instant.parse("2024-01-08T12:00:00Z"),
                data,
                false);
    }
}
