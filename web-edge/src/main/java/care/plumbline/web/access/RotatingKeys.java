package care.plumbline.web.access;

import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The identity provider's public keys: kept, read again when old or when a key id is unknown, but never more often
/// than the bound. When the provider is away the kept keys serve for a while; after that nobody gets in.
final class RotatingKeys implements JWKSource<SecurityContext> {
    private static final Logger LOG = LoggerFactory.getLogger(RotatingKeys.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

    private final KeyDocument document;
    private final SecuritySettings settings;
    private final InstantSource clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Held held;
    private volatile Instant lastTry = Instant.MIN;

    private record Held(JWKSet keys, Instant readAt) {}

    /// The JWKS as the provider publishes it.
    interface KeyDocument {
        String read() throws IOException;
    }

    RotatingKeys(KeyDocument document, SecuritySettings settings, InstantSource clock) {
        this.document = document;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws RemoteKeySourceException {
        Held now = held;
        if (now == null || older(now, settings.keysFreshFor())) {
            now = readAgain();
        }
        if (now == null || older(now, settings.keysUsableFor())) {
            throw new RemoteKeySourceException("no usable keys of the identity provider", null);
        }
        List<JWK> found = selector.select(now.keys());
        if (!found.isEmpty()) {
            return found;
        }
        Held fresh = readAgain();
        return fresh == null ? found : selector.select(fresh.keys());
    }

    private @Nullable Held readAgain() {
        reading.lock();
        try {
            Instant now = clock.instant();
            Duration bound = held == null ? FIRST_RETRY : settings.keysReadAtMostEvery();
            if (lastTry.equals(Instant.MIN) || !now.isBefore(lastTry.plus(bound))) {
                lastTry = now;
                held = new Held(JWKSet.parse(document.read()), now);
            }
        } catch (IOException | ParseException e) {
            LOG.warn(
                    "the keys of the identity provider cannot be read: {}",
                    e.getClass().getName());
        } finally {
            reading.unlock();
        }
        return held;
    }

    private boolean older(Held keys, Duration age) {
        return clock.instant().isAfter(keys.readAt().plus(age));
    }
}
