package care.plumbline.journey.http;

import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Somebody with a token. Every answer is held against what the service's OpenAPI description says of it.
public final class Client {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Plumbline plumbline;
    private final @Nullable String token;

    /// @param token null for somebody without one
    public Client(Plumbline plumbline, @Nullable String token) {
        this.plumbline = plumbline;
        this.token = token;
    }

    public Answer get(Service service, String path) {
        return send(request(service, path).GET());
    }

    public Answer get(Service service, String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(service, path).GET();
        headers.forEach(request::setHeader);
        return send(request);
    }

    public Answer put(Service service, String path, JsonNode body) {
        return put(service, path, body, Map.of());
    }

    public Answer put(Service service, String path, JsonNode body, Map<String, String> headers) {
        return write(service, "PUT", path, body, headers);
    }

    public Answer post(Service service, String path, JsonNode body) {
        return post(service, path, body, Map.of());
    }

    public Answer post(Service service, String path, JsonNode body, Map<String, String> headers) {
        return write(service, "POST", path, body, headers);
    }

    private Answer write(Service service, String method, String path, JsonNode body, Map<String, String> headers) {
        HttpRequest.Builder request = request(service, path)
                .setHeader("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /// A request with the token and nothing else yet.
    public HttpRequest.Builder request(Service service, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(plumbline.address(service).resolve(path)).timeout(PATIENCE);
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        return request;
    }

    /// @throws UncheckedIOException when there is no answer, so that nobody knows what became of the request
    public Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            Answer answer = new Answer(
                    request.method() + " " + request.uri(), response.statusCode(), response.headers(), response.body());
            return service(request)
                    .map(service -> Described.check(
                            service, request.method(), request.uri().getRawPath(), answer))
                    .orElse(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<Service> service(HttpRequest request) {
        return Arrays.stream(Service.values())
                .filter(service ->
                        plumbline.address(service).getPort() == request.uri().getPort())
                .findFirst();
    }
}
