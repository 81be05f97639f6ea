package care.plumbline.delivery;

/// The database does not answer. Whether a write under way took effect is unknown; repeating it is safe.
public final class StoreUnavailable extends TryAgainLater {

    public StoreUnavailable(Throwable cause) {
        super("the database does not answer: " + cause.getClass().getSimpleName(), cause);
    }
}
