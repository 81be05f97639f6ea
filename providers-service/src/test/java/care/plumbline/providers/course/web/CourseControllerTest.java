package care.plumbline.providers.course.web;

import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static care.plumbline.providers.course.web.CoursesOverHttp.COURSE;
import static care.plumbline.providers.course.web.CoursesOverHttp.HTTP;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.OverHttp;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CourseControllerTest {

    private final CoursesOverHttp ana = new CoursesOverHttp();

    @Test
    void considersACourse() {
        HttpResponse<String> response = HTTP.put(ana.course(), COURSE);

        JsonNode course = answered(response, 201);
        assertThat(course.path("status").asString()).isEqualTo("considered");
        assertThat(course.path("treatmentVersion").asInt()).isEqualTo(3);
        assertThat(course.path("missing").findValuesAsString("part"))
                .containsExactly(
                        "sessions",
                        "weeks",
                        "time-to-effect",
                        "procedures",
                        "risks",
                        "burden",
                        "words",
                        "expected",
                        "likelihood",
                        "expected",
                        "likelihood");
        assertThat(response.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith(ana.course());
        assertThat(ana.now()).isEqualTo(course);
    }

    @Test
    void considersACourseUnderAnIdOfItsOwn() {
        JsonNode course = answered(HTTP.post(ana.courses(), COURSE), 201);

        String id = course.path("id").asString();
        assertThat(answered(HTTP.get(ana.courses() + "/" + id), 200)).isEqualTo(course);
    }

    @Test
    void thePostUnderOneIdempotencyKeyMakesOneCourse() {
        HttpResponse<String> first = postWithKey();
        HttpResponse<String> again = postWithKey();

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(answered(HTTP.get(ana.courses()), 200).path("items").size()).isEqualTo(1);
    }

    @Test
    void theSameAgainChangesNothing() {
        ana.considered().disclosed().started();

        JsonNode again = answered(HTTP.put(ana.course(), COURSE.replace("\"g1\",\"g2\"", "\"g2\",\"g1\"")), 200);
        assertThat(again).isEqualTo(ana.now());
        assertThat(again.path("version").asInt()).isEqualTo(3);
    }

    @Test
    void anotherContentUnderATakenIdIsRefused() {
        ana.considered();

        refused(HTTP.put(ana.course(), COURSE.replace("pt-1", "psy-1")), 409, "already-exists-with-other-content");
    }

    @Test
    void listsAllCoursesOfThePatient() {
        assertThat(answered(HTTP.get(ana.courses()), 200).path("items").size()).isZero();
        ana.considered();
        HTTP.put(ana.courses() + "/c2", COURSE);

        HttpResponse<String> all = HTTP.get(ana.courses());
        assertThat(answered(all, 200).at("/items/1/id").asString()).isEqualTo("c2");
        assertThat(all.headers().firstValue("ETag")).hasValue("\"2\"");
    }

    @Test
    void aCourseThatIsNotThereIsUnknown() {
        refused(HTTP.get(ana.course()), 404, "unknown-resource");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        {"treatment":"exercise-general","provider":"pt-1","goals":["g1","g9"]} | unknown-goal      | goals[1] known-goal
        {"treatment":"exercise-general","provider":"pt-1","goals":["g0"]}      | unknown-goal      | goals[0] known-goal
        {"treatment":"magic","provider":"pt-1","goals":["g1"]}                 | unknown-treatment | treatment known-treatment
        {"treatment":"traction","provider":"pt-1","goals":["g1"]}              | retired-treatment | treatment offered-treatment
        {"treatment":"natural-course","provider":"pt-1","goals":["g1"]}        | not-a-treatment   | treatment deliverable-treatment
        {"treatment":"exercise-general","provider":"nobody","goals":["g1"]}    | unknown-provider  | provider known-provider
        """)
    void refusesWhatIsNotKnown(String body, String slug, String fieldAndRule) {
        refused(HTTP.put(ana.course(), body), 422, slug, fieldAndRule);
        refused(HTTP.get(ana.course()), 404, "unknown-resource");
    }

    @Test
    void saysThatAGoalOrATreatmentMayStillBeOnItsWay() {
        assertThat(HTTP.put(ana.course(), COURSE.replace("g2", "g9")).body()).contains("on its way");
        assertThat(HTTP.put(ana.course(), COURSE.replace("exercise-general", "magic"))
                        .body())
                .contains("on its way");
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        {"provider":"pt-1","goals":["g1"]}                                                | invalid-field | treatment required
        {"treatment":"exercise-general","goals":["g1"]}                                   | invalid-field | provider required
        {"treatment":"exercise-general","provider":"pt-1"}                                | invalid-field | goals required
        {"treatment":"exercise-general","provider":"pt-1","goals":"g1"}                   | invalid-field | goals type
        {"treatment":"exercise-general","provider":"pt-1","goals":["g 1"]}                | invalid-field | goals[0] identifier
        {"treatment":"exercise-general","provider":"pt-1","goals":["g1"],"start":"2024"}  | unknown-field | start unknown-member
        """)
    void refusesBadInputWithFieldAndRule(String body, String slug, String fieldAndRule) {
        refused(HTTP.put(ana.course(), body), 400, slug, fieldAndRule);
        refused(HTTP.get(ana.course()), 404, "unknown-resource");
    }

    private HttpResponse<String> postWithKey() {
        return OverHttp.send(HTTP.request(ana.courses())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "one-course")
                .POST(BodyPublishers.ofString(COURSE)));
    }
}
