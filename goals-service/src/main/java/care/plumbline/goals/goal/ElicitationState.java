package care.plumbline.goals.goal;

/// Whether a patient was asked for goals, and with what answer. Never having asked is a state, not an absence of goals.
public enum ElicitationState {
    NEVER_ASKED("never-asked"),
    ASKED_AND_NONE("asked-and-none"),
    /// A clinician put goals into words; the patient has not yet.
    IMPLIED_BY_CLINICIAN("implied-by-clinician"),
    STATED("stated");

    private final String code;

    ElicitationState(String code) {
        this.code = code;
    }

    /// The code on the wire.
    @Override
    public String toString() {
        return code;
    }
}
