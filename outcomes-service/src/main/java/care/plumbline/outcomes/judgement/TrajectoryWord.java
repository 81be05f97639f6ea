package care.plumbline.outcomes.judgement;

/// What became of the response over the waves that came back. Of several that could hold, the first in this order.
public enum TrajectoryWord {
    /// An important improvement at none of them.
    NOT_RESPONDING("no response so far"),
    /// At one of them, and at the last one not any more.
    FADED("faded"),
    /// At two successive waves, and never again without.
    SUSTAINED("sustained"),
    /// For the first time at a wave that begins after the judging window had closed.
    LATE("late"),
    /// At one, and nothing more can be said yet.
    RESPONDING("responding");

    private final String words;

    TrajectoryWord(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
