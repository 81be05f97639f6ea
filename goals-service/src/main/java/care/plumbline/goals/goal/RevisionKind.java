package care.plumbline.goals.goal;

/// What a revision does to a goal.
public enum RevisionKind {
    /// The target came nearer.
    MADE_MORE_REALISTIC("made-more-realistic"),
    /// The target moved further away.
    RAISED("raised"),
    /// Said better, or dated and weighed anew.
    CLARIFIED("clarified"),
    /// Life changed, whatever that does to the goal.
    CIRCUMSTANCES_CHANGED("circumstances-changed");

    private final String code;

    RevisionKind(String code) {
        this.code = code;
    }

    /// What a revision is when nobody said it: by what it does to the target.
    ///
    /// @param targetMoved sign of the move of the target, in improvement points
    static RevisionKind of(int targetMoved) {
        return switch (targetMoved) {
            case 1 -> RAISED;
            case -1 -> MADE_MORE_REALISTIC;
            default -> CLARIFIED;
        };
    }

    /// Whether a revision of this kind may move the target so.
    boolean fits(int targetMoved) {
        return switch (this) {
            case MADE_MORE_REALISTIC -> targetMoved <= 0;
            case RAISED -> targetMoved >= 0;
            case CLARIFIED -> targetMoved == 0;
            case CIRCUMSTANCES_CHANGED -> true;
        };
    }

    /// The code on the wire.
    @Override
    public String toString() {
        return code;
    }
}
