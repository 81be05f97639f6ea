package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Book;

/// Whose expectations are held against results.
public enum Party {
    PATIENT("patient"),
    /// Every provider who said something.
    PROVIDER("provider"),
    EVIDENCE("evidence"),
    /// The provider whom the figures are about, also of courses that others delivered.
    OWN("own");

    private final String code;

    Party(String code) {
        this.code = code;
    }

    /// The code used in stored counters, events and HTTP.
    public String code() {
        return code;
    }

    static Party of(Book book) {
        return switch (book) {
            case PATIENT -> PATIENT;
            case PROVIDER -> PROVIDER;
            case EVIDENCE -> EVIDENCE;
        };
    }
}
