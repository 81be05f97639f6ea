package care.plumbline.goals.goal;

/// As FHIR Goal.lifecycleStatus. Never stored: it follows from who accepted, whether it is on hold, and how it closed.
public enum Lifecycle {
    /// Nobody has accepted it yet.
    PROPOSED("proposed"),
    /// The patient or a provider has accepted it.
    ACCEPTED("accepted"),
    /// Both have accepted it: it is being worked on.
    ACTIVE("active"),
    ON_HOLD("on-hold"),
    COMPLETED("completed"),
    CANCELLED("cancelled"),
    REJECTED("rejected"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    Lifecycle(String code) {
        this.code = code;
    }

    /// Whether the goal can still be changed (a closed one can only turn out to have been an error).
    public boolean open() {
        return switch (this) {
            case PROPOSED, ACCEPTED, ACTIVE, ON_HOLD -> true;
            case COMPLETED, CANCELLED, REJECTED, ENTERED_IN_ERROR -> false;
        };
    }

    /// Whether a goal in this state may be closed so: only what not both have accepted can be rejected, and everything
    /// but an error can turn out to have been one.
    boolean mayClose(ClosureOutcome outcome) {
        return switch (outcome) {
            case COMPLETED, CANCELLED -> open();
            case REJECTED -> this == PROPOSED || this == ACCEPTED;
            case ENTERED_IN_ERROR -> this != ENTERED_IN_ERROR;
        };
    }

    /// The code on the wire.
    @Override
    public String toString() {
        return code;
    }
}
