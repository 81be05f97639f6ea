package care.plumbline.goals.question.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.goals.goal.InMemoryGoals;
import care.plumbline.goals.question.InMemoryQuestions;
import care.plumbline.goals.question.QuestionAsking;
import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestTokens;
import care.plumbline.web.EdgeConfiguration;
import care.plumbline.web.repeat.KeptAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The HTTP edge of questions on a real server, with questions in memory; and a client of it.
final class QuestionsOverHttp {

    static final TestTokens TOKENS = TestTokens.shared();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final ConfigurableApplicationContext SERVER = start();

    /// A patient that no other test uses.
    private final String patient = "p-" + UUID.randomUUID();

    String patient() {
        return patient;
    }

    HttpResponse<String> get(String path) {
        return as(TOKENS.provider("gp-1"), path);
    }

    HttpResponse<String> as(String token, String path) {
        return send(request(path, token).GET());
    }

    HttpResponse<String> put(String path, String body) {
        return send(json(path).PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, String body) {
        return send(json(path).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, long version, String body) {
        return send(json(path).header("If-Match", "\"" + version + "\"").POST(BodyPublishers.ofString(body)));
    }

    static JsonNode answered(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }

    /// Checks for a problem of this kind that names these fields and rules, as `field rule`.
    static void refused(HttpResponse<String> response, int status, String slug, String... fieldsAndRules) {
        JsonNode problem = answered(response, status);
        assertThat(problem.path("type").asString()).isEqualTo("https://plumbline.care/problems/" + slug);
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString() + " "
                                + error.path("rule").asString()))
                .containsExactlyInAnyOrder(fieldsAndRules);
    }

    private static HttpRequest.Builder json(String path) {
        return request(path, TOKENS.provider("gp-1")).header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder request(String path, String token) {
        Integer port = SERVER.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Slice.class)
                .properties("spring.config.name=questions-slice")
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
    @Import({EdgeConfiguration.class, QuestionController.class, WaitingQuestionsController.class})
    static class Slice {

        @Bean
        KeptAnswers keptAnswers() {
            return KeptAnswers.inMemory();
        }

        @Bean
        QuestionAsking questionAsking() {
            MutableClock clock = MutableClock.at(Instant.parse("2024-06-30T22:30:00Z"));
            return new QuestionAsking(
                    new InMemoryQuestions(), new InMemoryGoals(), clock.withZone(ZoneId.of("Europe/Berlin")));
        }
    }
}
