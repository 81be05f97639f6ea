package care.plumbline.delivery;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An event that no repetition makes readable: it is parked at once, the rest goes on.
/// Carries a reason code only, never text from the event.
public final class UnreadableEvent extends RuntimeException {

    /// Two events say to be the same version of an entity and are not: the first one stands, the other is noticed.
    public static final String SAME_VERSION_OTHER_CONTENT = "same-version-other-content";

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");

    private final String code;
    private final transient @Nullable IncomingEvent event;

    /// @param code Reason in kebab-case, e.g. `unknown-measure`.
    public UnreadableEvent(IncomingEvent event, String code) {
        this(code, event);
    }

    /// Where the event is not known; the consumer finds out which one it was.
    public UnreadableEvent(String code) {
        this(code, null);
    }

    private UnreadableEvent(String code, @Nullable IncomingEvent event) {
        super("unreadable event: " + code, null, false, false);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a reason code");
        }
        this.code = code;
        this.event = event;
    }

    public String code() {
        return code;
    }

    public Optional<IncomingEvent> event() {
        return Optional.ofNullable(event);
    }
}
