package care.plumbline.treatments.evidence;

import java.util.Locale;

/// How sure the source is of an effect, in the words of GRADE. There is no default: what nobody graded is [#NONE].
public enum Certainty {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW,
    NONE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
