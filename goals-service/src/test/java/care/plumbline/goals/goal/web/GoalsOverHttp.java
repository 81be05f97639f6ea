package care.plumbline.goals.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.evidence.Evidence;
import care.plumbline.goals.evidence.ExpectedImprovement;
import care.plumbline.goals.evidence.TreatmentEvidence;
import care.plumbline.goals.goal.Ana;
import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.goals.goal.InMemoryGoals;
import care.plumbline.goals.goal.KnownCourse;
import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.InMemoryScores;
import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestTokens;
import care.plumbline.web.EdgeConfiguration;
import care.plumbline.web.repeat.KeptAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The HTTP edge of goals on a real server, with goals in memory; and a client of it. It is the first of July in Berlin
/// already, where the deployment is, and the last of June in UTC still.
final class GoalsOverHttp {

    static final TestTokens TOKENS = TestTokens.shared();
    static final String GOAL = """
        {"kind":"PAIN","statement":"A day at my desk","measure":"nrs-pain","target":3,"baseline":7,
         "due":"2024-06-01","importance":3,"difficulty":2,"statedOn":"2024-01-02"}\
        """;
    static final String OUTLOOK = """
        {"course":"c1","hope":0,"expected":3,"likelihood":70,"smallestWorthwhile":2,"statedOn":"2024-01-03"}\
        """;

    private static final InMemoryGoals GOALS = new InMemoryGoals();
    private static final InMemoryScores SCORES = new InMemoryScores();
    /// Improvement of 2 points, give or take 2.4, after 6 to 12 weeks.
    private static final Evidence EVIDENCE = (treatment, version) -> Optional.of(new TreatmentEvidence(
            treatment,
            version,
            6,
            12,
            List.of(new ExpectedImprovement("nrs-pain", new BigDecimal("2.0"), new BigDecimal("2.4"), null))));
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final ConfigurableApplicationContext SERVER = start();

    /// A patient that no other test uses.
    private final String patient = "p-" + UUID.randomUUID();

    String patient() {
        return patient;
    }

    String goals() {
        return "/patients/" + patient + "/goals";
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> put(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /// A step on a version of a goal.
    HttpResponse<String> post(String path, long version, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofString(body)));
    }

    /// The news of a course that is for g1.
    void learn(KnownCourse course) {
        SERVER.getBean(GoalSetting.class).learn(patient, List.of(course));
    }

    /// The news of a score.
    void hear(String id, String measure, String value, String observedOn) {
        SCORES.hear(Map.of(
                patient,
                List.of(new HeardScore(id, 1, measure, new BigDecimal(value), LocalDate.parse(observedOn), true))));
    }

    /// With a provider's token.
    static HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + TOKENS.provider("gp-1"));
    }

    static HttpRequest.Builder anonymous(String path) {
        Integer port = SERVER.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static JsonNode answered(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return json(response);
    }

    /// Checks for a problem of this kind that names these fields and rules, as `field rule`.
    static void refused(HttpResponse<String> response, int status, String slug, String... fieldsAndRules) {
        JsonNode problem = answered(response, status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("type").asString()).isEqualTo("https://plumbline.care/problems/" + slug);
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString() + " "
                                + error.path("rule").asString()))
                .containsExactlyInAnyOrder(fieldsAndRules);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Slice.class)
                .properties("spring.config.name=goals-slice")
                .run(
                        "--spring.config.import=classpath:web-edge.yml",
                        "--server.port=0",
                        "--plumbline.zone=Europe/Berlin",
                        "--plumbline.security.issuer=" + TOKENS.issuer(),
                        "--plumbline.security.jwks-uri=" + TOKENS.jwksUri());
    }

    /// Without a stereotype, so that the scan of the application does not find it.
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.cloud.stream.config.BindingServiceConfiguration",
                "org.springframework.cloud.stream.function.FunctionConfiguration",
                "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
            })
    @Import({
        EdgeConfiguration.class,
        GoalController.class,
        GoalStepController.class,
        OutlookController.class,
        AttainmentController.class,
        ElicitationController.class,
        ElicitationsController.class
    })
    static class Slice {

        @Bean
        KeptAnswers keptAnswers() {
            return KeptAnswers.inMemory();
        }

        @Bean
        GoalSetting goalSetting() {
            MutableClock clock = MutableClock.at(Instant.parse("2024-06-30T22:30:00Z"));
            return Ana.goalSetting(GOALS, SCORES, EVIDENCE, clock.withZone(ZoneId.of("Europe/Berlin")));
        }
    }
}
