package care.plumbline.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An access token in the making: valid until a test makes it otherwise.
public final class TestToken {
    private final Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    private RSAKey key;
    private JWSAlgorithm algorithm = JWSAlgorithm.RS256;
    private Duration life = Duration.ofHours(1);

    TestToken(String issuer, String audience, RSAKey key) {
        this.key = key;
        claims.put("iss", issuer);
        claims.put("aud", audience);
        claims.put("sub", "someone");
        claims.put("client_id", "plumbline-tests");
        claims.put("jti", UUID.randomUUID().toString());
    }

    public TestToken subject(String subject) {
        return claim("sub", subject);
    }

    public TestToken role(String role) {
        return claim("role", role);
    }

    public TestToken scopes(String... scopes) {
        return claim("scope", String.join(" ", scopes));
    }

    public TestToken issuer(String issuer) {
        return claim("iss", issuer);
    }

    public TestToken audience(String audience) {
        return claim("aud", audience);
    }

    /// Sets a claim; null takes it away.
    public TestToken claim(String name, @Nullable Object value) {
        claims.put(name, value);
        return this;
    }

    /// From now on; negative for a token that is over.
    public TestToken expiresIn(Duration newLife) {
        this.life = newLife;
        return this;
    }

    public TestToken signedWith(RSAKey otherKey) {
        this.key = otherKey;
        return this;
    }

    public TestToken algorithm(JWSAlgorithm other) {
        this.algorithm = other;
        return this;
    }

    /// The compact form, as it goes behind `Authorization: Bearer`.
    public String sign() {
        Instant now = Instant.now();
        Instant end = now.plus(life);
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issueTime(Date.from(end.isBefore(now) ? end.minusSeconds(3600) : now))
                .expirationTime(Date.from(end));
        claims.forEach((name, value) -> {
            if (value != null) {
                set.claim(name, value);
            }
        });
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
