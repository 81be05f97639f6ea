package care.plumbline.outcomes.judgement;

/// Whose expectation it is.
public enum Book {
    PATIENT("patient"),
    PROVIDER("provider"),
    EVIDENCE("evidence");

    private final String code;

    Book(String code) {
        this.code = code;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }
}
