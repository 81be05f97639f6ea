package care.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import org.junit.jupiter.api.Test;

class TestTokensTest {
    private final TestTokens tokens = TestTokens.shared();

    @Test
    void signsWithTheKeyThatTheJwksServes() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.patient("p1"));
        var key = JWKSet.load(URI.create(tokens.jwksUri()).toURL())
                .getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(tokens.issuer());
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("plumbline");
        assertThat(token.getJWTClaimsSet().getClaim("patient")).isEqualTo("p1");
        assertThat(token.getJWTClaimsSet().getExpirationTime()).isInTheFuture();
    }

    @Test
    void makesBadTokensToo() throws Exception {
        assertThat(SignedJWT.parse(tokens.expired()).getJWTClaimsSet().getExpirationTime())
                .isInThePast();
        var foreign = SignedJWT.parse(
                tokens.token().signedWith(TestTokens.foreignKey()).sign());
        var keys = JWKSet.load(URI.create(tokens.jwksUri()).toURL());
        assertThat(keys.getKeyByKeyId(foreign.getHeader().getKeyID())).isNull();
    }
}
