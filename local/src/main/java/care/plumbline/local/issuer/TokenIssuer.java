package care.plumbline.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// Issues access tokens for trying out, on this machine only. It asks nobody for a password: never for real data.
public final class TokenIssuer implements AutoCloseable {
    private static final String AUDIENCE = "plumbline";
    private static final int LONGEST_FORM = 4_096;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RSAKey key;
    private final String issuer;
    private final Clock clock;
    private final HttpServer server;

    private TokenIssuer(RSAKey key, int port, Clock clock) throws IOException {
        this.key = key;
        this.clock = clock;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        this.issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, 404, Map.of("error", "not_found")));
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(key).toJSONObject()));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/token", this::token);
    }

    /// @param keyFile where the key pair is kept
    /// @param port 0 for any
    public static TokenIssuer start(Path keyFile, int port, Clock clock) throws IOException {
        TokenIssuer issuer = new TokenIssuer(IssuerKey.keptIn(keyFile), port, clock);
        issuer.server.start();
        return issuer;
    }

    /// The `iss` of its tokens.
    public String issuer() {
        return issuer;
    }

    public String jwksUri() {
        return issuer + "/jwks";
    }

    private Map<String, Object> metadata() {
        return Map.of("issuer", issuer, "jwks_uri", jwksUri(), "token_endpoint", issuer + "/token");
    }

    private void token(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            answer(exchange, 405, Map.of("error", "invalid_request", "error_description", "POST a form"));
            return;
        }
        try {
            TokenRequest request = TokenRequest.of(form(exchange));
            Map<String, Object> token = new LinkedHashMap<>();
            token.put("access_token", sign(request));
            token.put("token_type", "Bearer");
            token.put("expires_in", request.life().toSeconds());
            token.put("scope", request.scopes());
            answer(exchange, 200, token);
        } catch (TokenRequest.Refused | IllegalArgumentException e) {
            answer(
                    exchange,
                    400,
                    Map.of("error", "invalid_request", "error_description", String.valueOf(e.getMessage())));
        }
    }

    private String sign(TokenRequest request) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject(request.person())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(request.life())))
                .claim("client_id", "plumbline-local")
                .claim("scope", request.scopes())
                .claim("role", request.role().id());
        switch (request.role()) {
            case PATIENT -> claims.claim("patient", request.person());
            case PROVIDER -> claims.claim("provider", request.person());
            case INTEGRATION, OPERATIONS, CLINICAL_LEAD -> {}
        }
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the issuer's key does not sign", e);
        }
        return token.serialize();
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_FORM);
        Map<String, String> form = new LinkedHashMap<>();
        for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
            int is = field.indexOf('=');
            if (is > 0) {
                form.put(
                        URLDecoder.decode(field.substring(0, is), StandardCharsets.UTF_8),
                        URLDecoder.decode(field.substring(is + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> content) throws IOException {
        byte[] body = JSON.writeValueAsBytes(content);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
