package care.plumbline.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// An identity provider for tests: signs access tokens and serves its public key as a JWKS over HTTP.
public final class TestTokens {
    public static final String AUDIENCE = "plumbline";

    private static final Supplier<TestTokens> SHARED = Engine.once(TestTokens::new);

    private final RSAKey key = newKey();
    private final HttpServer server;

    private TestTokens() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] keys = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/jwks", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        Thread.ofPlatform().daemon().start(server::start);
    }

    public static TestTokens shared() {
        return SHARED.get();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String jwksUri() {
        return issuer() + "/jwks";
    }

    /// A patient's own token: `patient/*.cruds`, claim `patient`.
    public String patient(String patient) {
        return token().subject(patient)
                .role("patient")
                .scopes("patient/*.cruds")
                .claim("patient", patient)
                .sign();
    }

    /// A provider's token: `user/*.cruds`, claim `provider`.
    public String provider(String provider) {
        return token().subject(provider)
                .role("provider")
                .scopes("user/*.cruds")
                .claim("provider", provider)
                .sign();
    }

    /// A system that loads data: `system/*.cruds`.
    public String integration() {
        return token().subject("integration")
                .role("integration")
                .scopes("system/*.cruds")
                .sign();
    }

    /// Staff who see figures without persons.
    public String operations() {
        return token().subject("operations")
                .role("operations")
                .scopes("system/MeasureReport.rs", "system/PlanDefinition.rs")
                .sign();
    }

    /// Who keeps the catalogue.
    public String clinicalLead() {
        return token().subject("clinical-lead")
                .role("clinical-lead")
                .scopes("user/*.rs", "user/PlanDefinition.cruds")
                .sign();
    }

    /// A provider's token whose time is over.
    public String expired() {
        return token().subject("gp-1")
                .role("provider")
                .scopes("user/*.cruds")
                .claim("provider", "gp-1")
                .expiresIn(Duration.ofHours(-1))
                .sign();
    }

    /// A valid token without scopes, to be changed before it is signed.
    public TestToken token() {
        return new TestToken(issuer(), AUDIENCE, key);
    }

    /// A key the JWKS does not hold.
    public static RSAKey foreignKey() {
        return newKey();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyIDFromThumbprint(true)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The roles that have a token of their own here.
    public static List<String> roles() {
        return List.of("patient", "provider", "integration", "operations", "clinical-lead");
    }
}
