package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class BadInputTest {
    private final Edge edge = Edge.shared();

    static Stream<Arguments> brokenBodies() {
        return Stream.of(
                row("", "malformed-json", "body", "required"),
                row("null", "malformed-json", "body", "required"),
                row("{\"text\":\"a\"", "malformed-json", "body", "json"),
                row("{\"text\":\"a\",\"score\":NaN}", "malformed-json", "body", "json"),
                row("{\"text\":\"a\",\"score\":Infinity}", "malformed-json", "body", "json"),
                row("{'text':'a'}", "malformed-json", "body", "json"),
                row("{\"text\":\"a\",\"score\":01}", "malformed-json", "body", "json"),
                row("{\"text\":\"a\",\"score\":1} x", "malformed-json", "body", "json"),
                row("{\"text\":\"a\",\"score\":1}{}", "malformed-json", "body", "one-document"),
                row("{\"text\":\"a\",\"text\":\"b\",\"score\":1}", "malformed-json", "text", "once"),
                row("{\"text\":\"a\",\"score\":1" + "0".repeat(100) + "}", "malformed-json", null, "number-length"),
                row("{\"text\":\"" + "a".repeat(100_001) + "\",\"score\":1}", "malformed-json", null, "text-length"),
                row("[]", "invalid-field", "body", "type"),
                row("\"text\"", "invalid-field", "body", "type"),
                row("7", "invalid-field", "body", "type"),
                row("{\"text\":\"a\",\"score\":1,\"scor\":2}", "unknown-field", "scor", "unknown-member"),
                row("{\"text\":\"a\",\"score\":1,\"_id\":\"x\"}", "unknown-field", "_id", "unknown-member"),
                row(part("{\"goal\":\"g\",\"x\":{}}"), "unknown-field", "parts[0].x", "unknown-member"),
                row("{\"score\":1}", "invalid-field", "text", "required"),
                row("{\"text\":null,\"score\":1}", "invalid-field", "text", "required"),
                row("{\"text\":\" \",\"score\":1}", "invalid-field", "text", "required"),
                row("{\"text\":\"" + "a".repeat(21) + "\",\"score\":1}", "invalid-field", "text", "size"),
                row("{\"text\":5,\"score\":1}", "invalid-field", "text", "type"),
                row("{\"text\":true,\"score\":1}", "invalid-field", "text", "type"),
                row("{\"text\":{\"$ne\":null},\"score\":1}", "invalid-field", "text", "type"),
                row("{\"text\":[\"a\"],\"score\":1}", "invalid-field", "text", "type"),
                row("{\"text\":\"a\\u0000b\",\"score\":1}", "invalid-field", "text", "text"),
                row("{\"text\":\"a\\ud800b\",\"score\":1}", "invalid-field", "text", "text"),
                row("{\"text\":\"a\",\"score\":\"7\"}", "invalid-field", "score", "type"),
                row("{\"text\":\"a\",\"score\":\"\"}", "invalid-field", "score", "type"),
                row("{\"text\":\"a\",\"score\":true}", "invalid-field", "score", "type"),
                row("{\"text\":\"a\",\"score\":[7]}", "invalid-field", "score", "type"),
                row("{\"text\":\"a\",\"score\":1e101}", "invalid-field", "score", "number-length"),
                row("{\"text\":\"a\",\"score\":1e999999999}", "invalid-field", "score", "number-length"),
                row("{\"text\":\"a\",\"score\":1e-999999999}", "invalid-field", "score", "number-length"),
                row(with("importance", "4"), "invalid-field", "importance", "range"),
                row(with("importance", "-1"), "invalid-field", "importance", "range"),
                row(with("importance", "1.5"), "invalid-field", "importance", "type"),
                row(with("importance", "\"1\""), "invalid-field", "importance", "type"),
                row(with("importance", "false"), "invalid-field", "importance", "type"),
                row(with("importance", "99999999999"), "invalid-field", "importance", "range"),
                row(with("urgent", "\"true\""), "invalid-field", "urgent", "type"),
                row(with("urgent", "1"), "invalid-field", "urgent", "type"),
                row(with("colour", "\"BLUE\""), "invalid-field", "colour", "one-of"),
                row(with("colour", "\"red\""), "invalid-field", "colour", "one-of"),
                row(with("colour", "\"\""), "invalid-field", "colour", null),
                row(with("colour", "0"), "invalid-field", "colour", null),
                row(with("on", "\"2024-02-30\""), "invalid-field", "on", "date"),
                row(with("on", "\"2023-02-29\""), "invalid-field", "on", "date"),
                row(with("on", "\"1899-12-31\""), "invalid-field", "on", "date"),
                row(with("on", "\"2201-01-01\""), "invalid-field", "on", "date"),
                row(with("on", "\"2024-1-5\""), "invalid-field", "on", "date"),
                row(with("on", "\"+12024-01-05\""), "invalid-field", "on", "date"),
                row(with("on", "\"05.01.2024\""), "invalid-field", "on", "date"),
                row(with("on", "\"2024-01-05T25:00:00Z\""), "invalid-field", "on", "date"),
                row(with("on", "\"2024-01-05T10:00:00\""), "invalid-field", "on", "date"),
                row(with("on", "\"\""), "invalid-field", "on", "date"),
                row(with("on", "20240105"), "invalid-field", "on", "date"),
                row(with("on", "[2024,1,5]"), "invalid-field", "on", "date"),
                row(with("parts", "{}"), "invalid-field", "parts", "type"),
                row(with("parts", "[null]"), "invalid-field", "parts[0]", "required"),
                row(part("{\"goal\":\"g\",\"likelihood\":101}"), "invalid-field", "parts[0].likelihood", "range"),
                row(part("{\"goal\":\"../x\"}"), "invalid-field", "parts[0].goal", "identifier"),
                row(part("{\"goal\":\"" + "g".repeat(65) + "\"}"), "invalid-field", "parts[0].goal", "identifier"),
                row(part("{\"goal\":\"never\"}"), "invalid-field", "parts[0]", "other-goal"),
                row(part("{}"), "invalid-field", "parts[0].goal", "required"),
                row(with("goals", "[\"ok\",\"$where\"]"), "invalid-field", "goals[1]", "identifier"),
                row(with("goals", "\"g1\""), "invalid-field", "goals", "type"));
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void refusesABrokenBodyAndNamesFieldAndRule(
            String body, String slug, @Nullable String field, @Nullable String rule) {
        int before = edge.notes().changes();

        HttpResponse<String> response = Edge.send(edge.post("/patients/p1/notes", body));

        JsonNode problem = Edge.problem(response, 400, slug);
        JsonNode error = problem.path("errors").path(0);
        if (field != null) {
            assertThat(error.path("field").asString()).as(response.body()).isEqualTo(field);
        }
        if (rule != null) {
            assertThat(error.path("rule").asString()).as(response.body()).isEqualTo(rule);
        }
        assertThat(error.path("message").asString()).isNotBlank();
        assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(problem.path("instance").asString()).isEqualTo("/patients/p1/notes");
        assertThat(response.body()).doesNotContain("tools.jackson", "care.plumbline.web", "Exception");
        assertThat(edge.notes().changes()).isEqualTo(before);
    }

    @Test
    void namesEveryBrokenRuleAtOnce() {
        JsonNode problem = Edge.problem(
                Edge.send(edge.post("/patients/p1/notes", "{\"text\":\"\",\"importance\":9}")), 400, "invalid-field");

        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactlyInAnyOrder("importance", "score", "text");
    }

    @Test
    void neverEchoesAValue() {
        String body = Edge.send(edge.post("/patients/p1/notes", "{\"text\":\"a\",\"score\":\"Xylophon\"}"))
                        .body()
                + Edge.send(edge.post("/patients/p1/notes", with("colour", "\"Xylophon\"")))
                        .body()
                + Edge.send(edge.post("/patients/p1/notes", with("on", "\"Xylophon\"")))
                        .body()
                + Edge.send(edge.post("/patients/p1/notes", "{\"text\":\"Xylophon Xylophon Xylophon\",\"score\":1}"))
                        .body()
                + Edge.send(edge.post("/patients/p1/notes", "Xylophon")).body()
                + Edge.send(edge.request("/catalogue?colour=Xylophon")).body()
                + Edge.send(edge.request("/patients/p1/summary?asOf=Xylophon")).body();

        assertThat(body).doesNotContain("Xylophon").contains("errors");
    }

    @Test
    void takesOnlyUtf8() {
        byte[] latin1 = "{\"text\":\"Rücken\",\"score\":1}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "{\"text\":\"a\",\"score\":1}".getBytes(StandardCharsets.UTF_16);

        JsonNode problem = Edge.problem(Edge.send(edge.post("/patients/p1/notes", latin1)), 400, "malformed-json");
        assertThat(problem.path("errors").path(0).path("rule").asString()).isEqualTo("utf-8");
        Edge.problem(Edge.send(edge.post("/patients/p1/notes", utf16)), 400, "malformed-json");
        Edge.problem(
                Edge.send(edge.request("/patients/p1/notes")
                        .header("Content-Type", "application/json;charset=ISO-8859-1")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(latin1))),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "/patients/%24ne/notes, patient, identifier",
        "/patients/-p1/notes, patient, identifier",
        "/patients/p%201/notes, patient, identifier",
        "/patients/p1/notes?limit=0, limit, range",
        "/patients/p1/notes?limit=201, limit, range",
        "/patients/p1/notes?limit=x, limit, range",
        "/patients/p1/notes?limit=1&limit=2, limit, once",
        "/patients/p1/notes?after=made-up, after, cursor",
        "/patients/p1/summary?asOf=2024-02-30, asOf, date",
        "/patients/p1/summary?asOf=yesterday, asOf, date",
        "/catalogue?colour=BLUE, colour, one-of"
    })
    void refusesBrokenPathsAndParameters(String address, String field, String rule) {
        JsonNode problem = Edge.problem(Edge.send(edge.request(address)), 400, "invalid-field");

        assertThat(problem.path("errors").path(0).path("field").asString()).isEqualTo(field);
        assertThat(problem.path("errors").path(0).path("rule").asString()).isEqualTo(rule);
    }

    @Test
    void refusesParametersNobodyReads() {
        JsonNode problem =
                Edge.problem(Edge.send(edge.request("/patients/p1/summary?asof=2024-01-31")), 400, "unknown-field");

        assertThat(problem.path("errors").path(0).path("field").asString()).isEqualTo("asof");
    }

    @Test
    void keepsNumbersExactlyAndTakesInstantsAsDatesOfTheZone() {
        HttpResponse<String> response =
                Edge.send(edge.post("/patients/p1/notes", with("on", "\"2024-01-31T23:30:00Z\"")));

        assertThat(response.body()).contains("\"score\":7.10");
        assertThat(Edge.json(response).path("on").asString()).as("in Berlin").isEqualTo("2024-02-01");
    }

    private static Arguments row(String body, String slug, @Nullable String field, @Nullable String rule) {
        return Arguments.of(body, slug, field, rule);
    }

    private static String with(String member, String value) {
        return "{\"text\":\"a\",\"score\":7.10,\"" + member + "\":" + value + "}";
    }

    private static String part(String part) {
        return with("parts", "[" + part + "]");
    }
}
