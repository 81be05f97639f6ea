package care.plumbline.providers.awareness;

import java.util.Arrays;
import java.util.Optional;

/// Which items of an inbox are wanted.
public enum Wanted {
    /// Everything that waits: delivered, seen and overdue.
    OPEN("open"),
    DELIVERED("delivered"),
    SEEN("seen"),
    OVERDUE("overdue"),
    ACKNOWLEDGED("acknowledged");

    private final String code;

    Wanted(String code) {
        this.code = code;
    }

    public static Optional<Wanted> of(String code) {
        return Arrays.stream(values())
                .filter(wanted -> wanted.code.equals(code))
                .findFirst();
    }

    Sheets.Having having() {
        return switch (this) {
            case OPEN, DELIVERED, SEEN -> Sheets.Having.WAITING;
            case OVERDUE -> Sheets.Having.OVERDUE;
            case ACKNOWLEDGED -> Sheets.Having.DELIVERED;
        };
    }

    boolean includes(Item item, String provider) {
        Delivery delivery = item.delivery();
        if (delivery == null || !delivery.provider().equals(provider)) {
            return false;
        }
        return switch (this) {
            case OPEN -> item.state().isOpen();
            case DELIVERED, SEEN, OVERDUE, ACKNOWLEDGED -> item.stateCode().equals(code);
        };
    }
}
