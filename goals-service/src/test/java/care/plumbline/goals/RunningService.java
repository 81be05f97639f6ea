package care.plumbline.goals;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestDatabase;
import care.plumbline.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// goals-service as it is deployed, on a database of its own; and a client with a system's token.
final class RunningService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service;

    RunningService() {
        TestTokens tokens = TestTokens.shared();
        service = GoalsApplication.start(
                "--server.port=0",
                "--plumbline.mongodb.uri=" + TestDatabase.shared().uri(),
                "--plumbline.mongodb.database=" + TestDatabase.shared().freshName(),
                "--plumbline.kafka.bootstrap-servers=" + TestBroker.shared().bootstrapServers(),
                "--plumbline.topics.partitions=" + TestBroker.PARTITIONS,
                "--plumbline.security.issuer=" + tokens.issuer(),
                "--plumbline.security.jwks-uri=" + tokens.jwksUri());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> put(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, long version, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofString(body)));
    }

    JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.shared().integration());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
        http.close();
    }
}
