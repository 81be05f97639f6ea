package care.plumbline.journey.running;

import java.util.Locale;

/// The four services.
public enum Service {
    GOALS(1),
    TREATMENTS(2),
    PROVIDERS(3),
    OUTCOMES(4);

    private final int offset;

    Service(int offset) {
        this.offset = offset;
    }

    /// Of its port in a block of ports.
    int offset() {
        return offset;
    }

    /// As addresses and tables name it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Service named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
