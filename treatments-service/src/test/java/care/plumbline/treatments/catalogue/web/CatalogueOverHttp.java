package care.plumbline.treatments.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.TestTokens;
import care.plumbline.treatments.catalogue.Cast;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.InMemoryCatalogue;
import care.plumbline.web.EdgeConfiguration;
import care.plumbline.web.repeat.KeptAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The HTTP edge of the catalogue on a real server, with a small catalogue in memory; and a client of it.
public final class CatalogueOverHttp implements AutoCloseable {

    public static final TestTokens TOKENS = TestTokens.shared();
    static final String WINDOW = """
        {"from":8,"to":16,"basis":"Our own results come later.","reason":"Reviewed in January"}\
        """;

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext server;

    CatalogueOverHttp() {
        this(Nothing.class);
    }

    /// @param more what the slice holds beside the catalogue
    public CatalogueOverHttp(Class<?>... more) {
        server = new SpringApplicationBuilder(Slice.class)
                .sources(more)
                .properties("spring.config.name=treatments-slice")
                .run(
                        "--spring.config.import=classpath:web-edge.yml",
                        "--server.port=0",
                        "--plumbline.security.issuer=" + TOKENS.issuer(),
                        "--plumbline.security.jwks-uri=" + TOKENS.jwksUri());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path, TOKENS.provider("pt-1")));
    }

    /// @param version null for a request without If-Match
    HttpResponse<String> keep(String method, String path, @Nullable String version, String body) {
        HttpRequest.Builder request = request(path, TOKENS.clinicalLead()).header("Content-Type", "application/json");
        if (version != null) {
            request.header("If-Match", version);
        }
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> review(String token, String version, String body) {
        return send(request("/treatments/mbsr/judging-window", token)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> retire(String code, String version) {
        return send(request("/treatments/" + code + "/retirement", TOKENS.clinicalLead())
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .POST(BodyPublishers.ofString("{\"reason\":\"Not offered here\"}")));
    }

    public HttpRequest.Builder request(String path, String token) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    public HttpRequest.Builder anonymous(String path) {
        String port = server.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode answered(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }

    /// Checks for a problem of this kind that names these fields and rules, as `field rule`.
    public static void refused(HttpResponse<String> response, int status, String slug, String... fieldsAndRules) {
        JsonNode problem = answered(response, status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.path("type").asString()).isEqualTo("https://plumbline.care/problems/" + slug);
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString() + " "
                                + error.path("rule").asString()))
                .containsExactlyInAnyOrder(fieldsAndRules);
    }

    @Override
    public void close() {
        server.close();
        http.close();
    }

    /// The catalogue and nothing else.
    static class Nothing {}

    /// Without a stereotype, so that the scan of the application does not find it.
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.cloud.stream.config.BindingServiceConfiguration",
                "org.springframework.cloud.stream.function.FunctionConfiguration",
                "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
            })
    @Import({
        EdgeConfiguration.class,
        CatalogueController.class,
        CatalogueKeepingController.class,
        ComparisonController.class,
        DraftController.class,
        OptionsController.class,
        OverdueController.class,
        PlainTextController.class
    })
    static class Slice {

        @Bean
        KeptAnswers keptAnswers() {
            return KeptAnswers.inMemory();
        }

        @Bean
        Catalogue catalogue() {
            return new InMemoryCatalogue();
        }

        @Bean
        CatalogueKeeping keeping(Catalogue catalogue) {
            CatalogueKeeping keeping = Cast.keeping(catalogue);
            keeping.take(Cast.edition(1, Cast.mbsr(), Cast.exercise()));
            return keeping;
        }
    }
}
