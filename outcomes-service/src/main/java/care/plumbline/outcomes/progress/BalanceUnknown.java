package care.plumbline.outcomes.progress;

/// Why nobody can tell whether an expectation is in balance.
public enum BalanceUnknown {
    /// No score in the 28 days up to the first session, or up to the day while that is to come, so that the expected
    /// improvement is not known.
    NO_BASELINE("no-baseline"),
    /// The evidence states no improvement of treated people on the measure.
    NO_EVIDENCE("no-evidence"),
    /// It states none of the spread between people.
    NO_SPREAD("no-spread");

    private final String code;

    BalanceUnknown(String code) {
        this.code = code;
    }

    /// The code used in HTTP.
    public String code() {
        return code;
    }
}
