package care.plumbline.outcomes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.delivery.EventDeliveryConfiguration;
import care.plumbline.events.CareEvent;
import care.plumbline.events.CourseV1;
import care.plumbline.events.GoalV1;
import care.plumbline.events.MeasurementV1;
import care.plumbline.events.OutlookV1;
import care.plumbline.events.ProviderV1;
import care.plumbline.events.Topics;
import care.plumbline.events.TreatmentV1;
import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestDatabase;
import care.plumbline.testkit.TestTokens;
import care.plumbline.web.WebEdgeConfiguration;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Case files and reports on a real broker and database: what the services tell comes in by all four topics, in any
/// order, and goes out as judgements, contributions and a report.
class CaseFilesIT {

    /// Of this test alone: the topics are shared with others, which have their own people.
    private static final String PHYSIOTHERAPIST = "pt-case-files";

    private static final Instant HEARD = Instant.parse("2024-01-02T09:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TREATMENT = "exercise-" + UUID.randomUUID();

    private static ConfigurableApplicationContext service;
    private static OtherServices others;

    private final String patient = "p-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        others = new OtherServices();
        TestTokens tokens = TestTokens.shared();
        service = new SpringApplicationBuilder(Slice.class)
                .properties("spring.config.name=case-files-slice")
                .run(
                        "--spring.config.import=classpath:web-edge.yml,classpath:event-delivery.yml",
                        "--spring.application.name=case-files-" + UUID.randomUUID(),
                        "--server.port=0",
                        "--plumbline.mongodb.uri=" + TestDatabase.shared().uri(),
                        "--plumbline.mongodb.database=" + TestDatabase.shared().freshName(),
                        "--plumbline.kafka.bootstrap-servers="
                                + TestBroker.shared().bootstrapServers(),
                        "--plumbline.topics.partitions=" + TestBroker.PARTITIONS,
                        "--plumbline.topics.publishes=" + Topics.OUTCOMES + "," + Topics.FIGURES,
                        "--plumbline.topics.consumes=" + Topics.GOALS + "," + Topics.TREATMENTS + "," + Topics.PROVIDERS
                                + "," + Topics.OUTCOMES,
                        "--plumbline.casefile.review-every=500ms",
                        "--plumbline.security.issuer=" + tokens.issuer(),
                        "--plumbline.security.jwks-uri=" + tokens.jwksUri());
    }

    @AfterAll
    static void stop() {
        service.close();
        others.close();
    }

    @Test
    void whatAllServicesTellBecomesJudgementsContributionsAndAReport() {
        List.of(
                        score("m2", "5", "2024-04-01"),
                        course(),
                        outlook(),
                        score("m1", "7", "2024-01-07"),
                        goal(),
                        treatment(),
                        provider(),
                        score("m1", "7", "2024-01-07"))
                .forEach(others::publish);

        eventually(() -> assertThat(report().path("goals")
                        .path(0)
                        .path("courses")
                        .path(0)
                        .path("expectations")
                        .valueStream()
                        .map(cell -> cell.path("resultClass").asString()))
                .containsExactly("NO_EFFECT", "MET", "MET"));
        eventually(() -> assertThat(others.toldUnder(patient + "/judgement/c1/nrs-pain"))
                .last()
                .asString()
                .contains("\"phase\":\"JUDGEABLE\"", "\"resultClass\":\"NO_EFFECT\""));
        eventually(() -> assertThat(others.toldUnder(patient + "/contributions"))
                .last()
                .asString()
                .contains("\"due\":true"));
        assertThat(report().path("goals")
                        .path(0)
                        .path("courses")
                        .path(0)
                        .path("provider")
                        .path("name")
                        .asString())
                .isEqualTo("Piet Thiele");
        eventually(() -> assertThat(report().path("freshness")
                        .valueStream()
                        .map(one -> one.path("eventsBehind").asLong(-1)))
                .containsOnly(0L));
    }

    @Test
    void whatCannotBeReadIsParkedAndTheRestGoesOn() {
        others.publish(goal(), "{\"patient\":".getBytes(UTF_8));
        others.publish(measurement("m8", "back-o-meter", "7", "2024-01-07"));
        others.publish(score("m9", "77", "2024-01-07"));
        others.publish(goal());

        eventually(() -> assertThat(report().path("goals").size()).isEqualTo(1));
        eventually(() -> assertThat(answered(
                                "/internal/parked?limit=200",
                                TestTokens.shared().integration())
                        .path("items")
                        .valueStream()
                        .map(parked -> parked.path("code").asString()))
                .contains("not-of-the-schema", "unknown-measure", "score-out-of-range"));
    }

    private JsonNode report() {
        return answered(
                "/patients/" + patient + "/report?asOf=2024-06-01",
                TestTokens.shared().integration());
    }

    private static JsonNode answered(String path, String token) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        try {
            HttpResponse<String> response = HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return JSON.readTree(response.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eventually(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(holds);
    }

    private CareEvent goal() {
        return new GoalV1(
                "care.plumbline.goal.stated.v1",
                patient,
                "g1",
                1,
                HEARD,
                "gp-1",
                "PAIN",
                "Play with my children again",
                "nrs-pain",
                BigDecimal.valueOf(3),
                null,
                null,
                null,
                null,
                day("2024-01-02"),
                "patient",
                "proposed",
                null,
                null,
                "Play with my children again",
                BigDecimal.valueOf(3),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private CareEvent outlook() {
        return new OutlookV1(
                "care.plumbline.outlook.stated.v1",
                patient,
                "o1",
                "g1",
                "c1",
                1,
                HEARD,
                patient,
                BigDecimal.ZERO,
                BigDecimal.valueOf(3),
                BigDecimal.valueOf(70),
                null,
                day("2024-01-03"),
                null,
                null,
                null,
                null);
    }

    private CareEvent course() {
        return new CourseV1(
                "care.plumbline.course.started.v1",
                patient,
                "c1",
                3,
                HEARD,
                PHYSIOTHERAPIST,
                TREATMENT,
                1,
                PHYSIOTHERAPIST,
                List.of("g1"),
                "started",
                new CourseV1.Disclosure(day("2024-01-03"), null, null, null, null, null, null, null),
                List.of(new CourseV1.Expectation(
                        "g1",
                        PHYSIOTHERAPIST,
                        BigDecimal.valueOf(5),
                        BigDecimal.valueOf(60),
                        null,
                        day("2024-01-03"),
                        null)),
                day("2024-01-08"),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static CareEvent treatment() {
        return new TreatmentV1(
                "care.plumbline.treatment.published.v1",
                TREATMENT,
                1,
                HEARD,
                "catalogue",
                "First version.",
                "Supervised exercise therapy",
                "exercise",
                List.of("physical-therapy"),
                true,
                new TreatmentV1.JudgingWindow(6, 12, "convention", "unverified"),
                "moderate",
                List.of(new TreatmentV1.EvidenceExpectation(
                        "nrs-pain",
                        "stated",
                        new BigDecimal("2.0"),
                        new BigDecimal("2.4"),
                        null,
                        100,
                        12,
                        "within-arm",
                        List.of(),
                        null,
                        null)),
                List.of(),
                "published",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static CareEvent provider() {
        return new ProviderV1(
                "care.plumbline.provider.registered.v1",
                PHYSIOTHERAPIST,
                1,
                HEARD,
                "operations",
                "Piet Thiele",
                "physical-therapy",
                false,
                "clinic-a",
                "physiotherapy",
                false,
                List.of());
    }

    private CareEvent score(String id, String value, String observedOn) {
        return measurement(id, "nrs-pain", value, observedOn);
    }

    private CareEvent measurement(String id, String measure, String value, String observedOn) {
        return new MeasurementV1(
                "care.plumbline.measurement.recorded.v1",
                patient,
                id,
                1,
                HEARD,
                patient,
                measure,
                new BigDecimal(value),
                day(observedOn),
                "patient",
                "recorded",
                null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /// Without a stereotype, so that the scan of the application does not find it.
    @EnableAutoConfiguration
    @ComponentScan({"care.plumbline.outcomes.casefile", "care.plumbline.outcomes.report"})
    @Import({EventDeliveryConfiguration.class, WebEdgeConfiguration.class, CaseFilesWiring.class})
    static class Slice {}
}
