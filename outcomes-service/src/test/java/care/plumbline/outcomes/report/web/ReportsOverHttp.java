package care.plumbline.outcomes.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.report.Ana;
import care.plumbline.outcomes.report.Reporting;
import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestTokens;
import care.plumbline.web.EdgeConfiguration;
import care.plumbline.web.repeat.KeptAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The HTTP edge of the reports on a real server, with Ana's case file in memory; and a client of it. It is 15 May 2024
/// in Berlin already, where the clinic is, and the 14th in UTC still.
final class ReportsOverHttp {

    static final TestTokens TOKENS = TestTokens.shared();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final ConfigurableApplicationContext SERVER = start();

    private ReportsOverHttp() {}

    static HttpResponse<String> get(String path) {
        return send(request(path, TOKENS.provider("gp-1")));
    }

    static HttpResponse<String> getAccepting(String path, String accept) {
        return send(request(path, TOKENS.provider("gp-1")).header("Accept", accept));
    }

    static HttpResponse<String> getAs(String token, String path) {
        return send(request(path, token));
    }

    static HttpResponse<String> getWithoutToken(String path) {
        return send(anonymous(path));
    }

    static JsonNode answered(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }

    /// Checks for a problem of this kind that names these fields and rules, as `field rule`.
    static void refused(HttpResponse<String> response, int status, String slug, String... fieldsAndRules) {
        JsonNode problem = answered(response, status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("type").asString()).isEqualTo("https://plumbline.care/problems/" + slug);
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString() + " "
                                + error.path("rule").asString()))
                .containsExactlyInAnyOrder(fieldsAndRules);
    }

    private static HttpRequest.Builder request(String path, String token) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder anonymous(String path) {
        Integer port = SERVER.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Slice.class)
                .properties("spring.config.name=reports-slice")
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
    @Import({EdgeConfiguration.class, PatientReportController.class})
    static class Slice {

        @Bean
        KeptAnswers keptAnswers() {
            return KeptAnswers.inMemory();
        }

        @Bean
        Clock clock() {
            return MutableClock.at(Instant.parse("2024-05-14T22:30:00Z"));
        }

        @Bean
        Reporting reporting() {
            return Ana.reporting(Ana.facts());
        }
    }
}
