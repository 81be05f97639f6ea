package care.plumbline.providers.course.web;

import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static care.plumbline.providers.course.web.CoursesOverHttp.HTTP;
import static care.plumbline.providers.course.web.CoursesOverHttp.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CourseStepControllerTest {

    private final CoursesOverHttp ana = new CoursesOverHttp().considered();

    @Test
    void takesACourseFromConsiderationToEnd() {
        ana.disclosed().started();
        answered(step("pause", "{\"on\":\"2024-02-01\"}"), 200);
        assertThat(ana.now().path("status").asString()).isEqualTo("paused");
        answered(step("resumption", "{\"on\":\"2024-02-09\"}"), 200);
        JsonNode ended = answered(step("end", "{\"on\":\"2024-04-01\",\"reason\":\"no-effect\"}"), 200);

        assertThat(ended.path("version").asInt()).isEqualTo(6);
        assertThat(ended.path("status").asString()).isEqualTo("ended");
        assertThat(ended.path("startedOn").asString()).isEqualTo("2024-01-08");
        assertThat(ended.path("pauses").toString())
                .isEqualTo("[{\"from\":\"2024-02-01\",\"resumedOn\":\"2024-02-09\"}]");
        assertThat(ended.path("endedOn").asString()).isEqualTo("2024-04-01");
        assertThat(ended.path("endReason").asString()).isEqualTo("no-effect");
    }

    @Test
    void everyStepMayBeRepeated() {
        ana.disclosed().started();
        String end = "{\"on\":\"2024-04-01\",\"reason\":\"completed\"}";
        JsonNode ended = answered(step("end", end), 200);

        ana.disclosed().started();
        assertThat(answered(step("end", end), 200)).isEqualTo(ended);
    }

    @Test
    void aStepSaidOtherwiseIsRefused() {
        ana.disclosed().started();
        step("end", "{\"on\":\"2024-04-01\",\"reason\":\"completed\"}");

        String slug = "already-exists-with-other-content";
        refused(step("disclosure", "{\"on\":\"2024-01-02\"}"), 409, slug);
        refused(step("start", "{\"on\":\"2024-01-09\"}"), 409, slug);
        refused(step("end", "{\"on\":\"2024-04-01\",\"reason\":\"moved\"}"), 409, slug);
    }

    @Test
    void aStepThatDoesNotLeadOnIsRefused() {
        refused(step("pause", "{\"on\":\"2024-02-01\"}"), 409, "step-not-possible");
        refused(step("resumption", "{\"on\":\"2024-02-01\"}"), 409, "step-not-possible");
        refused(step("end", "{\"on\":\"2024-02-01\",\"reason\":\"moved\"}"), 409, "step-not-possible");
    }

    @Test
    void datesOutOfOrderAreRefused() {
        ana.disclosed();
        refused(step("start", START.replace("01-08", "01-02")), 422, "dates-out-of-order", "on in-order");
        ana.started();
        refused(step("end", "{\"on\":\"2024-01-07\",\"reason\":\"moved\"}"), 422, "dates-out-of-order", "on in-order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "disclosure"})
    void whatHasNotHappenedYetIsRefused(String name) {
        refused(step(name, "{\"on\":\"2024-06-02\"}"), 422, "date-in-the-future", "on not-in-the-future");
        String day = "{\"on\":\"2024-05-31T22:10:00Z\"}";
        answered(step(name, name.equals("start") ? START.replace("2024-01-08", "2024-05-31T22:10:00Z") : day), 200);
    }

    @Test
    void ifMatchIsHonouredWhereItIsGiven() {
        ana.disclosed();

        refused(HTTP.post(ana.course() + "/start", 1, START), 412, "stale-version");
        answered(HTTP.post(ana.course() + "/start", 2, START), 200);
    }

    @Test
    void aCourseThatIsNotThereIsUnknown() {
        refused(HTTP.post(ana.courses() + "/c9/start", "{\"on\":\"2024-01-08\"}"), 404, "unknown-resource");
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        start      | {}                                               | invalid-field | on required
        start      | {"on":"2024-02-30"}                              | invalid-field | on date
        start      | {"on":20240108}                                  | invalid-field | on date
        start      | {"on":"2024-01-08","override":{"kind":"fun","reason":"x"}} | invalid-field | override.kind one-of
        start      | {"on":"2024-01-08","override":{"kind":"other"}}  | invalid-field | override.reason required
        pause      | {"on":"2024-01-08","reason":"moved"}             | unknown-field | reason unknown-member
        resumption | {"on":null}                                      | invalid-field | on required
        end        | {"on":"2024-01-08"}                              | invalid-field | reason required
        end        | {"on":"2024-01-08","reason":"bored"}             | invalid-field | reason one-of
        """)
    void refusesBadInputWithFieldAndRule(String name, String body, String slug, String fieldAndRule) {
        refused(step(name, body), 400, slug, fieldAndRule);
        assertThat(ana.now().path("version").asInt()).isEqualTo(1);
    }

    private HttpResponse<String> step(String name, String body) {
        return HTTP.post(ana.course() + "/" + name, body);
    }
}
