package care.plumbline.web.repeat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// New ids for what a request creates. Under an Idempotency-Key the same request gets the same ids again, so that a
/// repetition finds what the first one has made. Take them before deciding, never inside a decision that may run twice.
public final class RequestIds {
    private static final ScopedValue<RequestIds> CURRENT = ScopedValue.newInstance();

    private final String seed;
    private int taken;

    private RequestIds(String seed) {
        this.seed = seed;
    }

    public static String next() {
        return CURRENT.isBound() ? CURRENT.get().derived() : UUID.randomUUID().toString();
    }

    static ScopedValue.Carrier from(String seed) {
        return ScopedValue.where(CURRENT, new RequestIds(seed));
    }

    private String derived() {
        String name = seed + "#" + taken++;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
