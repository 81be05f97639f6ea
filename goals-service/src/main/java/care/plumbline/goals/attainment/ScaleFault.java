package care.plumbline.goals.attainment;

/// A rule that an attainment scale breaks.
public enum ScaleFault {
    FIVE_LEVELS("five-levels", "must hold each of the levels -2, -1, 0, 1 and 2 once"),
    FROM_NOT_ABOVE_TO("from-not-above-to", "must each begin at or below the score they end at"),
    ORDERED("ordered", "must rise from -2 to 2 towards the better end of the measure"),
    COVERS_THE_MEASURE("covers-the-measure", "must reach from the lowest score of the measure to its highest"),
    NO_OVERLAP("no-overlap", "must not share a score"),
    NO_GAP("no-gap", "must each begin one step of the measure after the level before ends");

    private final String rule;
    private final String message;

    ScaleFault(String rule, String message) {
        this.rule = rule;
        this.message = message;
    }

    /// Stable name of the rule.
    public String rule() {
        return rule;
    }

    /// The rule in words, about the levels.
    public String message() {
        return message;
    }
}
