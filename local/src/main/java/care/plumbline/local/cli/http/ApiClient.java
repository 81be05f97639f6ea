package care.plumbline.local.cli.http;

import care.plumbline.local.LocalAddresses;
import care.plumbline.local.Trouble;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Sends one call once, with a token that it renews when the service does not take it any more.
public final class ApiClient {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final LocalAddresses addresses;
    private final Supplier<String> tokens;
    private volatile @Nullable String token;

    /// @param tokens Gives a new token each time it is asked.
    public ApiClient(LocalAddresses addresses, Supplier<String> tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    public LocalAddresses addresses() {
        return addresses;
    }

    public Answer send(Call call) throws Away, InterruptedException {
        HttpResponse<byte[]> response = accepted(call);
        return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
    }

    /// Saves the body of a successful answer as it is, e.g. a PDF; the answer comes back without it.
    public Answer save(Call call, Path file) throws Away, InterruptedException, IOException {
        HttpResponse<byte[]> response = accepted(call);
        Answer answer = new Answer(response.statusCode(), "");
        if (!answer.isSuccess()) {
            return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        }
        Files.write(file, response.body());
        return answer;
    }

    private HttpResponse<byte[]> accepted(Call call) throws Away, InterruptedException {
        String known = token;
        String used = known == null ? renew(call, null) : known;
        HttpResponse<byte[]> answer = exchange(call, used);
        if (answer.statusCode() == 401) {
            answer = exchange(call, renew(call, used));
        }
        if (answer.statusCode() == 401) {
            throw new Trouble(
                    "The token is not accepted by the " + call.service().id() + "-service");
        }
        return answer;
    }

    /// Several threads may find the token refused: one of them gets a new one.
    private synchronized String renew(Call call, @Nullable String refused) throws Away {
        String present = token;
        if (present != null && !present.equals(refused)) {
            return present;
        }
        try {
            String fresh = tokens.get();
            token = fresh;
            return fresh;
        } catch (Trouble trouble) {
            if (trouble.getCause() instanceof IOException) {
                throw new Away(call.service(), "the token issuer does not answer");
            }
            throw trouble;
        }
    }

    private HttpResponse<byte[]> exchange(Call call, String bearer) throws Away, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        addresses.of(call.service()).resolve(call.path()))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + bearer);
        String tag = call.tag();
        if (tag != null) {
            request.header("If-Match", tag);
        }
        JsonNode body = call.body();
        if (body == null) {
            request.method(call.method(), HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body)));
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (NOT_NOW.contains(response.statusCode())) {
                throw new Away(call.service(), "status " + response.statusCode());
            }
            return response;
        } catch (IOException e) {
            throw new Away(call.service(), e.getClass().getSimpleName());
        }
    }
}
