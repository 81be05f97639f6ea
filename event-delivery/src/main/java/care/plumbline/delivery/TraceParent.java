package care.plumbline.delivery;

import java.util.Optional;

/// The W3C trace context that travels with events; no baggage ever does.
public final class TraceParent {

    /// Bound by the HTTP edge around a request.
    public static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private static final String PATTERN = "[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}";

    private TraceParent() {}

    /// The current trace, if it is well formed.
    public static Optional<String> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()).filter(TraceParent::valid) : Optional.empty();
    }

    static boolean valid(String text) {
        return text.length() == 55 && text.matches(PATTERN);
    }
}
