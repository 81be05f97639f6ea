package care.plumbline.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/// The algorithms and types an identity provider may use.
class TokenKindsTest {
    private static final RSAKey RSA;
    private static final ECKey EC;
    private static final ECKey OTHERS;

    static {
        try {
            RSA = new RSAKeyGenerator(2048).keyID("rsa").generate();
            EC = new ECKeyGenerator(Curve.P_384).keyID("ec").generate();
            OTHERS = new ECKeyGenerator(Curve.P_384).keyID("others").generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private final JwtDecoder tokens = decoder();

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384"})
    void acceptsRsa(String algorithm) throws Exception {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                .keyID("rsa")
                .build();

        assertThat(tokens.decode(signed(header, new RSASSASigner(RSA))).getSubject())
                .isEqualTo("gp-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "AT+JWT", "application/at+jwt", "JWT"})
    void acceptsEllipticCurvesAndTheTypesOfAccessTokens(String type) throws Exception {
        JWSHeader header = es384().type(new JOSEObjectType(type)).build();

        assertThat(tokens.decode(signed(header, new ECDSASigner(EC))).getSubject())
                .isEqualTo("gp-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "secevent+jwt", "dpop+jwt"})
    void refusesTokensOfOtherKinds(String type) throws Exception {
        String token = signed(es384().type(new JOSEObjectType(type)).build(), new ECDSASigner(EC));

        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void followsNoAddressAndTakesNoKeyFromATokensHeader() throws Exception {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES384)
                .keyID("others")
                .jwk(OTHERS.toPublicJWK())
                .jwkURL(URI.create("http://169.254.169.254/keys"))
                .x509CertURL(URI.create("http://169.254.169.254/keys"))
                .build();
        String token = signed(header, new ECDSASigner(OTHERS));

        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void refusesCriticalHeadersItDoesNotKnow() throws Exception {
        JWSHeader header = es384().criticalParams(java.util.Set.of("cnf"))
                .customParam("cnf", Map.of())
                .build();
        String token = signed(header, new ECDSASigner(EC));

        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
    }

    private static JWSHeader.Builder es384() {
        return new JWSHeader.Builder(JWSAlgorithm.ES384).keyID("ec");
    }

    private static String signed(JWSHeader header, JWSSigner signer) throws Exception {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                header,
                new JWTClaimsSet.Builder()
                        .issuer("https://issuer.example")
                        .audience(List.of("other", "plumbline"))
                        .subject("gp-1")
                        .claim("client_id", "x")
                        .jwtID("1")
                        .claim("scope", "user/*.cruds")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(600)))
                        .build());
        token.sign(signer);
        return token.serialize();
    }

    private static JwtDecoder decoder() {
        SecuritySettings settings = new SecuritySettings(
                "https://issuer.example",
                URI.create("https://issuer.example/jwks"),
                "plumbline",
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                Duration.ofHours(1),
                Duration.ofSeconds(30));
        String published = new JWKSet(List.of(RSA, EC)).toString();
        return Tokens.decoder(settings, new RotatingKeys(() -> published, settings, InstantSource.system()));
    }
}
