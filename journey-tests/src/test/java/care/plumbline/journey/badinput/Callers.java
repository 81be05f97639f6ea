package care.plumbline.journey.badinput;

import static java.util.Map.entry;

import care.plumbline.journey.http.Client;
import care.plumbline.journey.http.Json;
import care.plumbline.journey.http.Tokens;
import care.plumbline.journey.running.Plumbline;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Everybody who tries, by the name that the table uses.
final class Callers {
    static final String WITHOUT_SCOPE = "without-scope";
    static final String OTHER_PATIENT = "other-patient";
    static final String OPERATIONS = "operations";
    static final List<String> NOT_ACCEPTED = List.of(
            "nobody",
            "garbage",
            "expired",
            "not-yet",
            "without-end",
            "forged",
            "altered",
            "unsigned",
            "hashed",
            "other-audience",
            "other-issuer",
            "id-token");

    private final Map<String, Client> clients = new LinkedHashMap<>();

    Callers(Plumbline plumbline, String patient) {
        Tokens tokens = new Tokens(plumbline);
        String good = tokens.integration();
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("integration", good);
        all.put("patient", tokens.patient(patient));
        all.put("provider", tokens.provider("bad-pt"));
        all.put("clinical-lead", tokens.clinicalLead());
        all.put(OTHER_PATIENT, tokens.patient("somebody-else"));
        all.put(OPERATIONS, tokens.operations());
        all.put(WITHOUT_SCOPE, tokens.scopes("system/Nothing.cruds"));
        all.put("nobody", null);
        all.putAll(notAccepted(good, Signer.issuersKey(plumbline.issuerKey())));
        all.forEach((name, token) -> clients.put(name, new Client(plumbline, token)));
    }

    private static Map<String, String> notAccepted(String good, PrivateKey key) {
        JsonNode header = Signer.part(good, 0);
        long now = Instant.now().getEpochSecond();
        String forged = Signer.signed(header, Signer.part(good, 1), Signer.someKey());
        String altered = Signer.content(header, claims(good).put("sub", "root"));
        ObjectNode none = Json.of("{'alg':'none','typ':'at+jwt'}");
        ObjectNode hashed = Json.of("{'alg':'HS256','typ':'at+jwt'}")
                .put("kid", header.path("kid").asString());
        ObjectNode idToken = claims(good);
        idToken.remove(List.of("scope", "client_id"));
        ObjectNode withoutEnd = claims(good);
        withoutEnd.remove("exp");
        return Map.ofEntries(
                entry("garbage", "abc.def.ghi"),
                entry(
                        "expired",
                        Signer.signed(
                                header, claims(good).put("iat", now - 7200).put("exp", now - 3600), key)),
                entry("not-yet", Signer.signed(header, claims(good).put("nbf", now + 3600), key)),
                entry("without-end", Signer.signed(header, withoutEnd, key)),
                entry("forged", forged),
                entry("altered", altered + good.substring(good.lastIndexOf('.'))),
                entry("unsigned", Signer.content(none, claims(good)) + "."),
                entry(
                        "hashed",
                        Signer.hashed(hashed, claims(good), header.toString().getBytes(StandardCharsets.UTF_8))),
                entry("other-audience", Signer.signed(header, claims(good).put("aud", "somebody-else"), key)),
                entry("other-issuer", Signer.signed(header, claims(good).put("iss", "http://127.0.0.1:1"), key)),
                entry("id-token", Signer.signed(header, idToken, key)));
    }

    private static ObjectNode claims(String token) {
        return (ObjectNode) Signer.part(token, 1);
    }

    Client named(String name) {
        return Objects.requireNonNull(clients.get(name), name);
    }
}
