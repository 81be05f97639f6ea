package care.plumbline.goals.goal;

/// Who put a goal into words, as in FHIR Goal.expressedBy.
public enum ExpressedBy {
    PATIENT("patient"),
    CLINICIAN("clinician");

    private final String code;

    ExpressedBy(String code) {
        this.code = code;
    }

    /// The code on the wire.
    @Override
    public String toString() {
        return code;
    }
}
