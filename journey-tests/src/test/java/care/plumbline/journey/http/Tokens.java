package care.plumbline.journey.http;

import care.plumbline.journey.running.Plumbline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Access tokens of the development issuer.
public final class Tokens {
    private final URI issuer;

    public Tokens(Plumbline plumbline) {
        this.issuer = plumbline.issuer();
    }

    public String integration() {
        return token("role=integration");
    }

    public String operations() {
        return token("role=operations");
    }

    public String clinicalLead() {
        return token("role=clinical-lead");
    }

    /// Of a patient with every scope: what is refused to it is refused for who it is.
    public String patient(String patient) {
        return token("role=patient&scope=patient/*.cruds&patient=" + patient);
    }

    public String provider(String provider) {
        return token("role=provider&provider=" + provider);
    }

    /// A system's token for some scopes only.
    public String scopes(String scopes) {
        return token("role=integration&scope=" + scopes.replace(" ", "%20"));
    }

    private String token(String form) {
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("token " + form + " -> " + answer.statusCode() + " " + answer.body());
            }
            return Json.read(answer.body()).path("access_token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
