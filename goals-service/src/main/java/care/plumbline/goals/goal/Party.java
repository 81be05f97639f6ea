package care.plumbline.goals.goal;

/// Whose acceptance of a goal is recorded: two separate facts.
public enum Party {
    PATIENT("patient"),
    PROVIDER("provider");

    private final String code;

    Party(String code) {
        this.code = code;
    }

    /// The code on the wire.
    @Override
    public String toString() {
        return code;
    }
}
