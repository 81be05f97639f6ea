package care.plumbline.delivery;

import org.jspecify.annotations.Nullable;

/// Nothing is wrong with the request or the event: the same again will succeed once the cause has gone.
/// Over HTTP this is 503 with Retry-After; a consumer retries the batch for ever.
public abstract class TryAgainLater extends RuntimeException {

    TryAgainLater(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
