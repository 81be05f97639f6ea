package care.plumbline.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.local.DevelopmentTokens;
import care.plumbline.local.Trouble;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenIssuerTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    static Path folder = Path.of("unset");

    @ParameterizedTest
    @CsvSource({
        "patient,       patient,  p1,    patient/*.rs patient/Goal.cruds patient/Observation.cruds"
                + " patient/Communication.cruds",
        "provider,      provider, gp-1,  user/*.cruds",
        "integration,   '',       '',    system/*.cruds",
        "operations,    '',       '',    system/MeasureReport.rs system/PlanDefinition.rs",
        "clinical-lead, '',       '',    user/*.rs user/PlanDefinition.cruds"
    })
    void givesEachRoleItsToken(String role, String claim, String person, String scopes) throws Exception {
        try (TokenIssuer issuer = issuer()) {
            String fetched =
                    tokens(issuer).fetch(claim.isEmpty() ? Map.of("role", role) : Map.of("role", role, claim, person));
            SignedJWT token = SignedJWT.parse(fetched);
            var claims = token.getJWTClaimsSet();

            var key = JWKSet.load(URI.create(issuer.jwksUri()).toURL())
                    .getKeyByKeyId(token.getHeader().getKeyID());
            assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
            assertThat(key.isPrivate()).isFalse();
            assertThat(claims.getIssuer()).isEqualTo(issuer.issuer());
            assertThat(claims.getAudience()).containsExactly("plumbline");
            assertThat(claims.getSubject()).isEqualTo(claim.isEmpty() ? role : person);
            assertThat(claims.getClaim("scope")).isEqualTo(scopes);
            assertThat(claims.getClaim("role")).isEqualTo(role);
            assertThat(claims.getClaim("client_id")).isEqualTo("plumbline-local");
            assertThat(claims.getJWTID()).isNotEmpty();
            assertThat(claims.getExpirationTime()).hasSameTimeAs("2026-11-23T13:00:00Z");
            if (!claim.isEmpty()) {
                assertThat(claims.getClaim(claim)).isEqualTo(person);
            }
        }
    }

    @Test
    void givesLessOrLongerWhenAsked() throws Exception {
        try (TokenIssuer issuer = issuer()) {
            var token = SignedJWT.parse(
                    tokens(issuer).fetch(Map.of("role", "operations", "scope", "system/Goal.r", "expires_in", "60")));
            assertThat(token.getJWTClaimsSet().getClaim("scope")).isEqualTo("system/Goal.r");
            assertThat(token.getJWTClaimsSet().getExpirationTime()).hasSameTimeAs("2026-11-23T12:01:00Z");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        role     | chief | role must be
        role     | patient | needs patient=ID
        patient  | ../p1 | needs patient=ID
        scope    | root  | scope must be
        expires_in | 0 | expires_in must be
        expires_in | 90000 | expires_in must be
        expires_in | soon | expires_in must be
        """)
    void saysWhatIsWrongWithARequest(String name, String value, String message) throws Exception {
        Map<String, String> good = Map.of("role", name.equals("patient") ? "patient" : "integration");
        Map<String, String> bad = new HashMap<>(good);
        bad.put(name, value);
        try (TokenIssuer issuer = issuer()) {
            assertThatThrownBy(() -> tokens(issuer).fetch(bad))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(message);
        }
    }

    @Test
    void keepsItsKeyForItselfAndOverARestart() throws Exception {
        Path file = folder.resolve("issuer").resolve("key.json");
        String first;
        try (TokenIssuer issuer = issuer()) {
            first = tokens(issuer).integration();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (TokenIssuer issuer = issuer()) {
            var keys = JWKSet.load(URI.create(issuer.jwksUri()).toURL());
            assertThat(keys.getKeyByKeyId(SignedJWT.parse(first).getHeader().getKeyID()))
                    .isNotNull();
        }
        Path damaged = folder.resolve("damaged.json");
        Files.writeString(damaged, "no key");
        assertThatThrownBy(() -> TokenIssuer.start(damaged, 0, Clock.systemUTC()))
                .hasMessageContaining("remove it to get a new one");
    }

    @Test
    void answersOnlyWhatItKnows() throws Exception {
        try (TokenIssuer issuer = issuer()) {
            assertThat(status(issuer, "/token")).isEqualTo(405);
            assertThat(status(issuer, "/")).isEqualTo(404);
            assertThat(status(issuer, "/.well-known/openid-configuration")).isEqualTo(200);
        }
    }

    @Test
    void saysWhenNobodyAnswers() throws Exception {
        DevelopmentTokens tokens;
        try (TokenIssuer issuer = issuer()) {
            tokens = tokens(issuer);
        }
        assertThatThrownBy(tokens::integration).isInstanceOf(Trouble.class).hasMessageContaining("Is Plumbline up?");
    }

    private static int status(TokenIssuer issuer, String path) throws Exception {
        var connection =
                (HttpURLConnection) URI.create(issuer.issuer() + path).toURL().openConnection();
        return connection.getResponseCode();
    }

    /// With the one key of this class: making one takes a second.
    private static TokenIssuer issuer() throws Exception {
        return TokenIssuer.start(folder.resolve("issuer").resolve("key.json"), 0, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static DevelopmentTokens tokens(TokenIssuer issuer) {
        return new DevelopmentTokens(URI.create(issuer.issuer()));
    }
}
