package care.plumbline.outcomes.measurement.web;

import static care.plumbline.outcomes.Http.answered;
import static care.plumbline.outcomes.Http.refused;
import static care.plumbline.outcomes.Http.send;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.Http;
import care.plumbline.outcomes.WebSlice;
import care.plumbline.outcomes.measurement.InMemoryMeasurements;
import care.plumbline.outcomes.measurement.ResultRecording;
import care.plumbline.testkit.MutableClock;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/// It is the first of July in Berlin already, where the deployment is, and the last of June in UTC still.
class MeasurementControllerTest {

    private static final String SEVEN = """
            {"measure":"nrs-pain","value":7,"observedOn":"2024-01-07","reportedBy":"patient"}""";

    private static final Http HTTP = WebSlice.with(MeasurementController.class, MeasureController.class, Parts.class);

    private final String patient = "p-" + UUID.randomUUID();
    private final String measurements = "/patients/" + patient + "/measurements";

    static class Parts {

        @Bean
        Measures measures() {
            return Measures.standard();
        }

        @Bean
        ResultRecording resultRecording(Measures measures) {
            MutableClock clock = MutableClock.at(Instant.parse("2024-06-30T22:30:00Z"));
            return new ResultRecording(
                    new InMemoryMeasurements(), measures, clock.withZone(ZoneId.of("Europe/Berlin")));
        }
    }

    @Test
    void aScoreIsRecordedUnderAnIdOfTheServer() {
        HttpResponse<String> response = HTTP.post(measurements, SEVEN);

        JsonNode recorded = answered(response, 201);
        String address = measurements + "/" + recorded.path("id").asString();
        assertThat(response.headers().firstValue("Location").map(URI::create).map(URI::getPath))
                .hasValue(address);
        assertThat(response.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(answered(HTTP.get(address), 200)).isEqualTo(recorded);
    }

    @Test
    void aScoreIsShownAsItWasRecorded() {
        assertThat(answered(HTTP.put(measurements + "/m1", SEVEN), 201).toString())
                .isEqualTo("""
                {"id":"m1","version":1,"measure":"nrs-pain","value":7,"observedOn":"2024-01-07",\
                "reportedBy":"patient","status":"recorded","recordedAt":"2024-06-30T22:30:00Z","recordedBy":"gp-1",\
                "history":[]}""");
    }

    @Test
    void theSameScoreAgainIsFineAndAnotherUnderItsIdIsNot() {
        HTTP.put(measurements + "/m1", SEVEN);

        HttpResponse<String> again = HTTP.put(measurements + "/m1", SEVEN.replace(":7,", ":7.0,"));
        assertThat(answered(again, 200).path("version").asLong()).isEqualTo(1);
        assertThat(again.headers().firstValue("ETag")).hasValue("\"1\"");
        refused(HTTP.put(measurements + "/m1", SEVEN.replace(":7,", ":6,")), 409, "already-exists-with-other-content");
    }

    @Test
    void aScoreIsCorrectedAndItsPastIsKept() {
        HTTP.put(measurements + "/m1", SEVEN);

        HttpResponse<String> response =
                HTTP.post(measurements + "/m1/correction", 1, "{\"value\":6.5,\"reason\":\"Misread.\"}");

        JsonNode corrected = answered(response, 200);
        assertThat(response.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(corrected.path("value").decimalValue()).isEqualByComparingTo("6.5");
        assertThat(corrected.path("status").asString()).isEqualTo("corrected");
        assertThat(corrected.path("reason").asString()).isEqualTo("Misread.");
        assertThat(corrected.path("history").size()).isEqualTo(1);
        assertThat(corrected.path("history").path(0).path("value").asInt()).isEqualTo(7);
    }

    @Test
    void aScoreIsWithdrawnOnceAndForAll() {
        HTTP.put(measurements + "/m1", SEVEN);
        String withdrawal = "{\"reason\":\"Wrong person.\"}";

        assertThat(answered(HTTP.post(measurements + "/m1/withdrawal", 1, withdrawal), 200)
                        .path("status")
                        .asString())
                .isEqualTo("withdrawn");
        refused(HTTP.post(measurements + "/m1/withdrawal", 2, withdrawal), 409, "already-withdrawn");
        refused(
                HTTP.post(measurements + "/m1/correction", 2, "{\"value\":1,\"reason\":\"x\"}"),
                409,
                "already-withdrawn");
    }

    @Test
    void aStepNeedsTheVersionThatIsThere() {
        HTTP.put(measurements + "/m1", SEVEN);
        String correction = "{\"value\":6,\"reason\":\"Misread.\"}";

        refused(HTTP.post(measurements + "/m1/correction", correction), 428, "version-required");
        refused(HTTP.post(measurements + "/m1/correction", 2, correction), 412, "stale-version");
        refused(HTTP.post(measurements + "/m2/correction", 1, correction), 404, "unknown-resource");
        assertThat(answered(HTTP.get(measurements + "/m1"), 200).path("version").asLong())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} to {1}: {2} {3} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            :7,           | :11,             | 422 | refused       | value within-range
            :7,           | :6.12345,        | 422 | refused       | value decimals
            :7,           | :"7",            | 400 | invalid-field | value type
            "value":7,    | ~~               | 400 | invalid-field | value required
            nrs-pain      | horoscope        | 422 | refused       | measure known-measure
            2024-01-07    | 2024-07-02       | 422 | refused       | observedOn not-in-the-future
            2024-01-07    | 2024-02-30       | 400 | invalid-field | observedOn date
            2024-01-07    | 1024-01-07       | 400 | invalid-field | observedOn date
            "reportedBy"  | "saidBy"         | 400 | unknown-field | saidBy unknown-member
            "patient"     | "the patient"    | 400 | invalid-field | reportedBy identifier
            """)
    void badInputIsRefusedByFieldAndRule(String right, String wrong, int status, String slug, String fieldAndRule) {
        refused(HTTP.put(measurements + "/m1", SEVEN.replace(right, wrong)), status, slug, fieldAndRule);
        refused(HTTP.get(measurements + "/m1"), 404, "unknown-resource");
    }

    @Test
    void badJsonAndBadCorrectionsAreRefused() {
        refused(HTTP.put(measurements + "/m1", "{\"measure\":"), 400, "malformed-json", "body json");
        HTTP.put(measurements + "/m1", SEVEN);
        refused(
                HTTP.post(measurements + "/m1/correction", 1, "{\"value\":6}"),
                400,
                "invalid-field",
                "reason required");
        refused(
                HTTP.post(measurements + "/m1/correction", 1, "{\"value\":7.0,\"reason\":\"x\"}"),
                422,
                "refused",
                "value changes-something");
    }

    @Test
    void anInstantIsTheDateOfTheDeployment() {
        JsonNode recorded =
                answered(HTTP.put(measurements + "/m1", SEVEN.replace("2024-01-07", "2024-06-30T22:10:00Z")), 201);

        assertThat(recorded.path("observedOn").asString()).isEqualTo("2024-07-01");
    }

    @Test
    void theListIsNewestFirstByMeasureAndInPages() {
        List.of("05", "07", "06", "01", "09")
                .forEach(day -> answered(
                        HTTP.put(measurements + "/m" + day, SEVEN.replace("2024-01-07", "2024-01-" + day)), 201));
        answered(HTTP.put(measurements + "/odi", SEVEN.replace("nrs-pain", "odi")), 201);

        List<String> seen = new ArrayList<>();
        String next = measurements + "?measure=nrs-pain&limit=2";
        while (!next.isEmpty()) {
            HttpResponse<String> response = HTTP.get(next);
            answered(response, 200).path("items").forEach(item -> {
                seen.add(item.path("id").asString());
                assertThat(item.has("history")).isFalse();
            });
            next = response.headers()
                    .firstValue("Link")
                    .map(link -> URI.create(link.substring(1, link.indexOf('>'))))
                    .map(link -> link.getPath() + "?" + link.getRawQuery())
                    .orElse("");
        }
        assertThat(seen).containsExactly("m09", "m07", "m06", "m05", "m01");
        assertThat(answered(HTTP.get(measurements), 200).path("items").size()).isEqualTo(6);
        refused(HTTP.get(measurements + "?after=made-up"), 400, "invalid-field", "after cursor");
    }

    @Test
    void aPostUnderTheSameKeyIsOneMeasurement() {
        String key = UUID.randomUUID().toString();
        JsonNode first = answered(keyed(key, SEVEN), 201);

        assertThat(answered(keyed(key, SEVEN), 201)).isEqualTo(first);
        assertThat(answered(HTTP.get(measurements), 200).path("items").size()).isEqualTo(1);
        refused(keyed(key, SEVEN.replace(":7,", ":6,")), 422, "idempotency-key-reused");
    }

    @Test
    void patientsReachOnlyTheirOwn() {
        HTTP.put(measurements + "/m1", SEVEN);

        answered(
                send(HTTP.as(Http.TOKENS.patient(patient), measurements + "/m1").GET()), 200);
        refused(
                send(HTTP.as(Http.TOKENS.patient("p-other"), measurements + "/m1")
                        .GET()),
                404,
                "unknown-resource");
        refused(send(HTTP.as(Http.TOKENS.operations(), measurements).GET()), 403, "forbidden");
        refused(send(HTTP.as(Http.TOKENS.expired(), measurements).GET()), 401, "unauthenticated");
        refused(send(HTTP.anonymous(measurements).GET()), 401, "unauthenticated");
    }

    @Test
    void measuresAreShownWithWhereTheirFiguresComeFrom() {
        JsonNode pain = answered(HTTP.get("/measures/nrs-pain"), 200);
        assertThat(pain.path("importantChange").path("absolute").asInt()).isEqualTo(2);
        assertThat(pain.path("importantChange").path("provenance").asString()).isEqualTo("verified");
        assertThat(pain.path("measurementError").path("source").asString()).isNotBlank();

        HttpResponse<String> all = HTTP.get("/measures");
        assertThat(answered(all, 200).path("items").size())
                .isEqualTo(Measures.standard().all().size());
        assertThat(all.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=600", "private"));
        refused(HTTP.get("/measures/horoscope"), 404, "unknown-resource");
        answered(send(HTTP.as(Http.TOKENS.patient(patient), "/measures").GET()), 200);
    }

    private HttpResponse<String> keyed(String key, String body) {
        return send(HTTP.request(measurements)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }
}
