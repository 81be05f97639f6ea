package care.plumbline.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.testkit.MutableClock;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotatingKeysTest {
    private static final ECKey OLD = key("old");
    private static final ECKey NEW = key("new");

    private final MutableClock clock = MutableClock.at(Instant.parse("2024-01-01T00:00:00Z"));
    private final List<JWK> published = new ArrayList<>(List.of(OLD));
    private boolean away;
    private int reads;
    private final RotatingKeys keys = new RotatingKeys(this::read, settings(), clock);

    @Test
    void readsOnceForManyTokens() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(select("old")).hasSize(1);
        }
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void findsANewKeyWhenItsFirstTokenComes() throws Exception {
        select("old");
        published.add(NEW);
        clock.advance(Duration.ofSeconds(31));

        assertThat(select("new")).hasSize(1);
        assertThat(select("old")).as("the old one stays while it is published").hasSize(1);
    }

    @Test
    void aFloodOfUnknownKeysReadsNoMoreThanTheBound() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            assertThat(select("made-up-" + i)).isEmpty();
        }
        assertThat(reads).isEqualTo(1);
        clock.advance(Duration.ofSeconds(30));
        select("made-up");
        select("made-up-too");
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void aWithdrawnKeyEndsAfterAWhile() throws Exception {
        select("old");
        published.clear();
        published.add(NEW);
        clock.advance(Duration.ofMinutes(6));

        assertThat(select("old")).isEmpty();
    }

    @Test
    void keptKeysServeWhileTheProviderIsAwayButNotForEver() throws Exception {
        select("old");
        away = true;
        clock.advance(Duration.ofMinutes(59));
        assertThat(select("old")).hasSize(1);

        clock.advance(Duration.ofMinutes(2));
        assertThatThrownBy(() -> select("old")).isInstanceOf(RemoteKeySourceException.class);

        away = false;
        clock.advance(Duration.ofSeconds(31));
        assertThat(select("old")).hasSize(1);
    }

    @Test
    void comesUpLaterThanItsService() throws Exception {
        away = true;
        assertThatThrownBy(() -> select("old")).isInstanceOf(RemoteKeySourceException.class);
        away = false;
        clock.advance(Duration.ofSeconds(1));

        assertThat(select("old")).hasSize(1);
    }

    private List<JWK> select(String id) throws RemoteKeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
    }

    private String read() throws IOException {
        reads++;
        if (away) {
            throw new IOException("away");
        }
        return new JWKSet(published).toString();
    }

    private static SecuritySettings settings() {
        return new SecuritySettings(
                "https://issuer.example",
                URI.create("https://issuer.example/jwks"),
                "plumbline",
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                Duration.ofHours(1),
                Duration.ofSeconds(30));
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(com.nimbusds.jose.jwk.Curve.P_384)
                    .keyID(id)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
