package care.plumbline.bench.load;

/// A request that was refused, not answered at all, or answered without what it should show.
public final class NotAnswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAnswered(String why) {
        super(why);
    }
}
