package care.plumbline.outcomes.progress;

/// Whether an expectation is in balance with the evidence. Both ends are flagged.
public enum Sway {
    /// The chance of getting there is below 20 % under the evidence expectation.
    OVER_OPTIMISTIC("over-optimistic"),
    IN_BALANCE("in-balance"),
    /// Less is expected than four in five treated people get.
    RESIGNED("resigned"),
    /// It cannot be told, for the reason given.
    UNKNOWN("unknown");

    private final String code;

    Sway(String code) {
        this.code = code;
    }

    /// The code used in HTTP.
    public String code() {
        return code;
    }
}
