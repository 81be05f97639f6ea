package care.plumbline.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fetches tokens from the development issuer; each call fetches a new one, good for an hour.
public final class DevelopmentTokens {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI issuer;

    public DevelopmentTokens(URI issuer) {
        this.issuer = issuer;
    }

    public static DevelopmentTokens of(LocalAddresses addresses) {
        return new DevelopmentTokens(addresses.issuer());
    }

    public String patient(String patient) {
        return fetch(Map.of("role", "patient", "patient", patient));
    }

    public String provider(String provider) {
        return fetch(Map.of("role", "provider", "provider", provider));
    }

    public String integration() {
        return fetch(Map.of("role", "integration"));
    }

    public String operations() {
        return fetch(Map.of("role", "operations"));
    }

    public String clinicalLead() {
        return fetch(Map.of("role", "clinical-lead"));
    }

    /// @param wishes `role` and, as the role needs them, `patient` or `provider`; `scope` and `expires_in` (seconds) as
    ///     one likes
    /// @throws Trouble when the issuer does not answer or refuses
    public String fetch(Map<String, String> wishes) {
        Map<String, String> form = new LinkedHashMap<>(wishes);
        form.put("grant_type", "client_credentials");
        String body = form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        try {
            return post(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Trouble(
                    "The token issuer at " + issuer + " does not answer. Is Plumbline up? ./plumbline status", e);
        }
    }

    private String post(byte[] body) throws IOException {
        var connection = (HttpURLConnection) issuer.resolve("/token").toURL().openConnection();
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(10_000);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        connection.setDoOutput(true);
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        boolean isToken = connection.getResponseCode() == 200;
        try (var in = isToken ? connection.getInputStream() : connection.getErrorStream()) {
            JsonNode answer = JSON.readTree(in);
            if (!isToken) {
                throw new Trouble(answer.path("error_description").asString("the issuer gave no token"));
            }
            return answer.path("access_token").asString();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
