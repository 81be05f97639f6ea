package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.TestTokens;
import care.plumbline.web.sample.Notes;
import care.plumbline.web.sample.SampleService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of the sample service.
public final class Edge {
    public static final String NOTE = "{\"text\":\"hello\",\"score\":7.10}";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext context;

    public Edge(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Edge shared() {
        return new Edge(SampleService.shared().get());
    }

    public static TestTokens tokens() {
        return TestTokens.shared();
    }

    public int port() {
        return SampleService.port(context);
    }

    public Notes notes() {
        return context.getBean(Notes.class);
    }

    /// With a provider's token.
    public HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + tokens().provider("gp-1"));
    }

    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    public HttpRequest.Builder post(String path, String body) {
        return post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpRequest.Builder post(String path, byte[] body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /// Checks that the answer is a complete problem of this kind.
    public static JsonNode problem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.path("type").asString()).isEqualTo("https://plumbline.care/problems/" + slug);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        return problem;
    }
}
