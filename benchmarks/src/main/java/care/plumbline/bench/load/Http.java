package care.plumbline.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A client that demands success: else it throws [NotAnswered].
public final class Http {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String token;

    public Http(String token) {
        this.token = token;
    }

    public String get(URI base, String path) {
        return send(request(base, path).GET());
    }

    public String put(URI base, String path, String body) {
        return send(
                request(base, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    /// Whatever the version of what it changes.
    ///
    /// @param body JSON, null where none is sent
    public String send(String method, URI base, String path, @Nullable String body) {
        HttpRequest.Builder request = request(base, path);
        if (method.equals("POST")) {
            request.header("If-Match", "*");
        }
        return send(
                body == null
                        ? request.method(method, BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(URI base, String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new NotAnswered("answered " + answer.statusCode() + " by "
                        + answer.uri().getPath());
            }
            return answer.body();
        } catch (IOException e) {
            throw new NotAnswered(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
