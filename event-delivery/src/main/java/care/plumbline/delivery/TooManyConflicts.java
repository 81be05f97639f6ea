package care.plumbline.delivery;

/// Others changed the same document every time we tried.
public final class TooManyConflicts extends TryAgainLater {

    TooManyConflicts(int attempts) {
        super("others were faster " + attempts + " times", null);
    }
}
