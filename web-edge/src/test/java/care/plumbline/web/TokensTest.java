package care.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.TestToken;
import care.plumbline.testkit.TestTokens;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {
    private final Edge edge = Edge.shared();

    private static TestToken good() {
        return Edge.tokens().token().subject("gp-1").role("provider").scopes("user/*.cruds");
    }

    static Stream<Arguments> badTokens() throws Exception {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(Edge.tokens().issuer())
                .audience("plumbline")
                .subject("gp-1")
                .claim("client_id", "x")
                .jwtID("1")
                .claim("scope", "user/*.cruds")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)))
                .build();
        SignedJWT byMac = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        byMac.sign(new MACSigner("0123456789abcdef0123456789abcdef"));
        return Stream.of(
                Arguments.of("no algorithm", new PlainJWT(claims).serialize()),
                Arguments.of("symmetric", byMac.serialize()),
                Arguments.of(
                        "not on the list", good().algorithm(JWSAlgorithm.RS512).sign()),
                Arguments.of(
                        "PSS not on the list",
                        good().algorithm(JWSAlgorithm.PS256).sign()),
                Arguments.of(
                        "wrong issuer", good().issuer("https://evil.example").sign()),
                Arguments.of("wrong audience", good().audience("other").sign()),
                Arguments.of("no audience", good().claim("aud", null).sign()),
                Arguments.of("expired", Edge.tokens().expired()),
                Arguments.of(
                        "expired beyond the skew",
                        good().expiresIn(Duration.ofSeconds(-40)).sign()),
                Arguments.of(
                        "not yet valid",
                        good().claim("nbf", Date.from(now.plusSeconds(300))).sign()),
                Arguments.of(
                        "foreign key",
                        good().signedWith(TestTokens.foreignKey()).sign()),
                Arguments.of("no subject", good().claim("sub", null).sign()),
                Arguments.of("no client", good().claim("client_id", null).sign()),
                Arguments.of("no id", good().claim("jti", null).sign()),
                Arguments.of("ID token: no scope", good().claim("scope", null).sign()),
                Arguments.of(
                        "scope not a text",
                        good().claim("scope", List.of("user/*.cruds")).sign()),
                Arguments.of("cut", good().sign().substring(0, 200)),
                Arguments.of("changed", changed(good().sign())),
                Arguments.of(
                        "too long", good().claim("padding", "x".repeat(9_000)).sign()),
                Arguments.of("no token at all", "abc"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void refusesABadToken(String why, String token) {
        HttpResponse<String> response =
                Edge.send(edge.anonymous("/catalogue").header("Authorization", "Bearer " + token));

        Edge.problem(response, 401, "unauthenticated");
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    }

    @Test
    void acceptsAGoodOne() {
        assertThat(Edge.send(edge.anonymous("/catalogue").header("Authorization", "bearer " + good().sign()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void allowsForClocksThatDifferALittle() {
        String token = good().expiresIn(Duration.ofSeconds(-10)).sign();

        assertThat(Edge.send(edge.anonymous("/catalogue").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        HttpResponse<String> response = Edge.send(edge.anonymous("/catalogue"));

        Edge.problem(response, 401, "unauthenticated");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        Edge.problem(Edge.send(edge.anonymous("/nowhere")), 401, "unauthenticated");
        Edge.problem(
                Edge.send(edge.anonymous("/catalogue").header("Authorization", "Basic Z3A6Z3A=")),
                401,
                "unauthenticated");
    }

    @Test
    void refusesATokenInTheAddressEvenBesideAGoodOne() {
        String token = good().sign();

        Edge.problem(Edge.send(edge.anonymous("/catalogue?access_token=" + token)), 401, "unauthenticated");
        Edge.problem(Edge.send(edge.request("/catalogue?access_token=" + token)), 401, "unauthenticated");
    }

    @Test
    void refusesTwoTokens() {
        Edge.problem(
                Edge.send(edge.request("/catalogue").header("Authorization", "Bearer " + good().sign())),
                401,
                "unauthenticated");
    }

    @Test
    void believesNoIdentityHeaders() {
        HttpResponse<String> response = Edge.send(edge.request("/catalogue")
                .header("X-Forwarded-User", "root")
                .header("X-User-Id", "root")
                .header("X-Remote-User", "root"));

        assertThat(Edge.json(response).path("subject").asString()).isEqualTo("gp-1");
        Edge.problem(
                Edge.send(edge.anonymous("/catalogue").header("X-Forwarded-User", "root")), 401, "unauthenticated");
    }

    @Test
    void probesAndMetricsNeedNoTokenAndNothingElseOfTheActuatorIsThere() {
        for (String open : List.of(
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/info",
                "/actuator/prometheus")) {
            assertThat(Edge.send(edge.anonymous(open)).statusCode()).as(open).isEqualTo(200);
        }
        for (String closed : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/loggers")) {
            assertThat(Edge.send(edge.request(closed)).statusCode()).as(closed).isEqualTo(403);
        }
    }

    private static String changed(String token) {
        int middle = token.indexOf('.') + 5;
        char other = token.charAt(middle) == 'a' ? 'b' : 'a';
        return token.substring(0, middle) + other + token.substring(middle + 1);
    }
}
