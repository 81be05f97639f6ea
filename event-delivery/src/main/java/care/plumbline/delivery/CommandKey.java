package care.plumbline.delivery;

import java.util.Optional;

/// Names one command of one client, so that a repetition after a lost answer is recognised.
///
/// @param key Idempotency-Key, already bound to caller and route, opaque, at most 128 characters.
/// @param digest Digest of the request: the same key with another digest is a mistake of the client.
public record CommandKey(String key, String digest) {

    /// Bound by the HTTP edge around a request that carries a key.
    public static final ScopedValue<CommandKey> CURRENT = ScopedValue.newInstance();

    public CommandKey {
        if (key.isBlank() || key.length() > 128 || digest.length() > 128) {
            throw new IllegalArgumentException("a command key has 1 to 128 characters");
        }
    }

    public static Optional<CommandKey> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
