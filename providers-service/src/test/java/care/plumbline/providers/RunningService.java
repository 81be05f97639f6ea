package care.plumbline.providers;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestDatabase;
import care.plumbline.testkit.TestTokens;
import java.net.http.HttpResponse;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// providers-service as it is deployed, on a database of its own; and a client with a system's token.
final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext service;
    private final OverHttp http;

    RunningService(String database) {
        TestTokens tokens = TestTokens.shared();
        service = ProvidersApplication.start(
                "--server.port=0",
                "--plumbline.mongodb.uri=" + TestDatabase.shared().uri(),
                "--plumbline.mongodb.database=" + database,
                "--plumbline.kafka.bootstrap-servers=" + TestBroker.shared().bootstrapServers(),
                "--plumbline.topics.partitions=" + TestBroker.PARTITIONS,
                "--plumbline.security.issuer=" + tokens.issuer(),
                "--plumbline.security.jwks-uri=" + tokens.jwksUri());
        http = new OverHttp(service);
    }

    <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    HttpResponse<String> get(String path) {
        return OverHttp.send(
                http.request(path, TestTokens.shared().integration()).GET());
    }

    HttpResponse<String> put(String path, String body) {
        return OverHttp.send(OverHttp.put(http.request(path, TestTokens.shared().integration()), body));
    }

    HttpResponse<String> post(String path, String body) {
        return OverHttp.send(
                OverHttp.post(http.request(path, TestTokens.shared().integration()), body));
    }

    JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return OverHttp.json(response);
    }

    String readiness() {
        return OverHttp.json(get("/actuator/health/readiness")).path("status").asString();
    }

    @Override
    public void close() {
        service.close();
    }
}
