package care.plumbline.goals.goal;

/// How a goal ends.
public enum ClosureOutcome {
    COMPLETED(Lifecycle.COMPLETED),
    CANCELLED(Lifecycle.CANCELLED),
    REJECTED(Lifecycle.REJECTED),
    ENTERED_IN_ERROR(Lifecycle.ENTERED_IN_ERROR);

    private final Lifecycle lifecycle;

    ClosureOutcome(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /// The state the goal is in from then on.
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /// The code on the wire.
    @Override
    public String toString() {
        return lifecycle.toString();
    }
}
