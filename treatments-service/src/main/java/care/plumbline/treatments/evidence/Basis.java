package care.plumbline.treatments.evidence;

import java.util.Locale;

/// What an evidence expectation rests on.
public enum Basis {
    /// Seen in treated people.
    WITHIN_ARM,
    /// Course of the untreated plus specific effect.
    DERIVED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
