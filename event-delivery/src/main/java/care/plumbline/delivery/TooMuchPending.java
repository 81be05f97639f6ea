package care.plumbline.delivery;

/// Too many events wait for the broker: no further change is accepted until they have left.
public final class TooMuchPending extends TryAgainLater {

    TooMuchPending(String message) {
        super(message, null);
    }
}
