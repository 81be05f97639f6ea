package care.plumbline.providers;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of a running edge.
public final class OverHttp {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext server;
    private final int port;

    OverHttp(ConfigurableApplicationContext server) {
        this.server = server;
        this.port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /// Starts the edge of one feature on a real server.
    public static OverHttp start(Class<?> slice) {
        TestTokens tokens = TestTokens.shared();
        return new OverHttp(new SpringApplicationBuilder(slice)
                .properties("spring.config.name=providers-slice")
                .run(
                        "--spring.config.import=classpath:web-edge.yml",
                        "--server.port=0",
                        "--plumbline.security.issuer=" + tokens.issuer(),
                        "--plumbline.security.jwks-uri=" + tokens.jwksUri()));
    }

    public <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    public HttpRequest.Builder request(String path, String token) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    /// With a provider's token.
    public HttpRequest.Builder request(String path) {
        return request(path, TestTokens.shared().provider(Cast.GP));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> put(String path, String body) {
        return send(put(request(path), body));
    }

    public HttpResponse<String> post(String path, String body) {
        return send(post(request(path), body));
    }

    /// A PUT of a version.
    public HttpResponse<String> put(String path, long version, String body) {
        return send(put(request(path).header("If-Match", "\"" + version + "\""), body));
    }

    /// A POST to a version.
    public HttpResponse<String> post(String path, long version, String body) {
        return send(post(request(path).header("If-Match", "\"" + version + "\""), body));
    }

    static HttpRequest.Builder put(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body));
    }

    static HttpRequest.Builder post(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    public static JsonNode answered(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return json(response);
    }

    /// Checks for a problem of this kind that names these fields and rules, as `field rule`.
    public static void refused(HttpResponse<String> response, int status, String slug, String... fieldsAndRules) {
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
}
