package care.plumbline.treatments;

import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestDatabase;
import care.plumbline.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.context.ConfigurableApplicationContext;

/// treatments-service as it is deployed; and a client with the clinical lead's token.
final class RunningService implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service;

    RunningService(String database) {
        TestTokens tokens = TestTokens.shared();
        service = TreatmentsApplication.start(
                "--server.port=0",
                "--plumbline.mongodb.uri=" + TestDatabase.shared().uri(),
                "--plumbline.mongodb.database=" + database,
                "--plumbline.kafka.bootstrap-servers=" + TestBroker.shared().bootstrapServers(),
                "--plumbline.topics.partitions=" + TestBroker.PARTITIONS,
                "--plumbline.security.issuer=" + tokens.issuer(),
                "--plumbline.security.jwks-uri=" + tokens.jwksUri());
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> put(String path, long version, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.shared().clinicalLead());
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
