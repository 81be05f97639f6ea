package care.plumbline.claims;

/// How a text states an effect as a number.
public enum EffectKind {
    /// Points on a scale: 4 points less pain.
    POINTS("points"),
    /// Percent of the pain or trouble before: 60 % less pain.
    PERCENT("percent"),
    /// Percent of the people: 60 % of patients get better, 6 out of 10 improve.
    SHARE("share");

    private final String code;

    EffectKind(String code) {
        this.code = code;
    }

    /// The code used in data files.
    public String code() {
        return code;
    }
}
