package care.plumbline.outcomes.report;

/// The services that a report draws on.
public enum Source {
    GOALS("goals"),
    TREATMENTS("treatments"),
    PROVIDERS("providers"),
    OUTCOMES("outcomes");

    private final String code;

    Source(String code) {
        this.code = code;
    }

    /// The code used in HTTP.
    public String code() {
        return code;
    }
}
