package care.plumbline.claims;

/// Why words are a claim that nobody can keep. The words themselves are data, one file per language.
public enum ClaimRule {
    /// That a treatment cures, or ends the pain for good.
    CURE("cure"),
    /// That a result is certain or promised.
    GUARANTEE("guarantee"),
    /// That it holds for everybody, always, or without any harm.
    ABSOLUTE("absolute"),
    /// That the result is there at once.
    INSTANT("instant"),
    /// That it holds for a hundred in a hundred.
    HUNDRED_PERCENT("hundred-percent");

    private final String code;

    ClaimRule(String code) {
        this.code = code;
    }

    /// The code used in data files, events and HTTP.
    public String code() {
        return code;
    }

    /// The rule with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public static ClaimRule of(String code) {
        for (ClaimRule rule : values()) {
            if (rule.code.equals(code)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("no rule has the code " + code);
    }

    @Override
    public String toString() {
        return code;
    }
}
