package care.plumbline.bench.load;

/// A request that was refused, or not answered at all.
public final class NotAnswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAnswered(String why) {
        super(why);
    }
}
