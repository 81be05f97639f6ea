package care.plumbline.treatments.evidence;

import java.util.Locale;

/// What an effect is the difference to.
public enum Comparator {
    NO_TREATMENT("no treatment"),
    USUAL_CARE("usual care"),
    ADVICE("advice"),
    PLACEBO("placebo or sham"),
    OTHER_TREATMENT("another treatment"),
    /// Several of the others together, or not described.
    MIXED("mixed groups");

    private final String words;

    Comparator(String words) {
        this.words = words;
    }

    /// Whether the difference can be added to the course of the untreated.
    public boolean untreated() {
        return this == NO_TREATMENT || this == USUAL_CARE;
    }

    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
