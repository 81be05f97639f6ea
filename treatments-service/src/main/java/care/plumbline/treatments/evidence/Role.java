package care.plumbline.treatments.evidence;

import java.util.Locale;

/// What a published figure stands for in an expectation.
public enum Role {
    WITHIN_ARM,
    NATURAL_COURSE,
    SPECIFIC_EFFECT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
