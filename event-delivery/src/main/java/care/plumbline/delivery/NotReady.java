package care.plumbline.delivery;

import org.jspecify.annotations.Nullable;

/// What the service needs is not there, and a start has waited long enough.
final class NotReady extends RuntimeException {

    private final String action;

    NotReady(String reason, String action, @Nullable Throwable cause) {
        super(reason, cause);
        this.action = action;
    }

    /// What an operator can do about it.
    String action() {
        return action;
    }
}
