package care.plumbline.providers.course.web;

import static care.plumbline.providers.OverHttp.answered;
import static care.plumbline.providers.OverHttp.refused;
import static care.plumbline.providers.course.web.CoursesOverHttp.DISCLOSURE;
import static care.plumbline.providers.course.web.CoursesOverHttp.EXPECTATION;
import static care.plumbline.providers.course.web.CoursesOverHttp.HTTP;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ExpectationsOverHttpTest {

    private final CoursesOverHttp ana = new CoursesOverHttp().considered();

    @Test
    void theDisclosureBringsTheDeliveringProvidersExpectations() {
        JsonNode course = answered(disclose(DISCLOSURE), 200);

        assertThat(course.path("status").asString()).isEqualTo("disclosed");
        assertThat(course.at("/disclosure/sessions").asInt()).isEqualTo(12);
        assertThat(course.at("/disclosure/recordedBy").asString()).isEqualTo("gp-1");
        assertThat(course.at("/disclosure/recordedAt").asString()).isEqualTo("2024-05-31T22:30:00Z");
        assertThat(course.at("/expectations/0/provider").asString()).isEqualTo("pt-1");
        assertThat(course.at("/expectations/0/statedOn").asString()).isEqualTo("2024-01-03");
        assertThat(course.path("missing").findValuesAsString("part"))
                .containsExactly("time-to-effect", "procedures", "risks", "burden", "expected", "likelihood");
    }

    @Test
    void anotherMemberOfTheTeamAddsTheirs() {
        ana.disclosed();
        JsonNode course = answered(expect(EXPECTATION), 201);

        assertThat(course.path("expectations").size()).isEqualTo(2);
        assertThat(course.at("/expectations/1/text").asString()).isEqualTo("Worth a try.");
        assertThat(answered(expect(EXPECTATION.replace("4,", "4.0,")), 200)).isEqualTo(course);
    }

    @Test
    void theLastStatementBeforeTheFirstSessionCounts() {
        answered(expect(EXPECTATION), 201);
        answered(expect(EXPECTATION.replace("2024-01-04", "2024-01-07").replace("4,", "6,")), 201);
        answered(expect(EXPECTATION.replace("2024-01-04", "2024-01-09").replace("4,", "2,")), 201);
        ana.started();

        assertThat(ana.now().path("expectations").findValuesAsString("counts"))
                .containsExactly("false", "true", "false");
    }

    @Test
    void whatIsStatedAfterTheFirstSessionIsSealedOff() {
        ana.started();

        refused(expect(EXPECTATION.replace("2024-01-04", "2024-01-09")), 409, "sealed", "statedOn sealed");
        refused(disclose(DISCLOSURE.replace("2024-01-03", "2024-01-09")), 409, "sealed", "on sealed");
        answered(disclose(DISCLOSURE), 200);
        answered(expect(EXPECTATION), 201);
    }

    @ParameterizedTest(name = "{0} for {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        "gp-1"              | "psy-1"        | not-in-care-team   | provider care-team-member
        "gp-1"              | "nobody"       | unknown-provider   | provider known-provider
        "g1"                | "g9"           | goal-not-of-course | goal goal-of-course
        "expected":4        | "expected":11  | score-out-of-range | expected range
        "expected":4        | "expected":-1  | score-out-of-range | expected range
        "2024-01-04"        | "2023-12-31"   | not-in-care-team   | provider care-team-member
        "2024-01-04"        | "2024-06-02"   | date-in-the-future | statedOn not-in-the-future
        """)
    void refusesAnExpectationAgainstTheRules(String said, String instead, String slug, String fieldAndRule) {
        refused(expect(EXPECTATION.replace(said, instead)), 422, slug, fieldAndRule);
        assertThat(ana.now().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAnExpectationThatSaysNothing() {
        refused(
                expect("{\"goal\":\"g1\",\"provider\":\"gp-1\",\"statedOn\":\"2024-01-04\"}"),
                422,
                "says-nothing",
                "expected stated");
    }

    @Test
    void namesTheExpectationOfTheDisclosureThatIsWrong() {
        String two = DISCLOSURE.replace("\"likelihood\":60}", "\"likelihood\":60},{\"goal\":\"g2\",\"expected\":99}");
        refused(disclose(two), 422, "score-out-of-range", "expectations[1].expected range");
        refused(
                disclose(two.replace("g2", "g1").replace("99", "9")),
                422,
                "goal-not-of-course",
                "expectations[1].goal once");
    }

    @ParameterizedTest(name = "{0} instead of {1} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        "likelihood":50 | "likelihood":101    | invalid-field | likelihood range
        "likelihood":50 | "likelihood":-1     | invalid-field | likelihood range
        "expected":4    | "expected":"four"   | invalid-field | expected type
        "goal":"g1",    |                     | invalid-field | goal required
        "text"          | "words"             | unknown-field | words unknown-member
        "2024-01-04"    | "4 January"         | invalid-field | statedOn date
        """)
    void refusesBadInputWithFieldAndRule(String said, @Nullable String instead, String slug, String fieldAndRule) {
        String body = EXPECTATION.replace(said, instead == null ? "" : instead);
        refused(expect(body), 400, slug, fieldAndRule);
        assertThat(ana.now().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void refusesABadDisclosureWithFieldAndRule() {
        refused(disclose("{}"), 400, "invalid-field", "on required");
        refused(disclose("{\"on\":\"2024-01-03\",\"sessions\":-1}"), 400, "invalid-field", "sessions range");
        refused(
                disclose(DISCLOSURE.replace("\"likelihood\":60", "\"likelihood\":600")),
                400,
                "invalid-field",
                "expectations[0].likelihood range");
        refused(
                disclose(DISCLOSURE.replace("\"goal\":\"g1\",", "")),
                400,
                "invalid-field",
                "expectations[0].goal required");
        assertThat(ana.now().path("version").asInt()).isEqualTo(1);
    }

    private HttpResponse<String> disclose(String body) {
        return HTTP.post(ana.course() + "/disclosure", body);
    }

    private HttpResponse<String> expect(String body) {
        return HTTP.post(ana.course() + "/expectations", body);
    }
}
