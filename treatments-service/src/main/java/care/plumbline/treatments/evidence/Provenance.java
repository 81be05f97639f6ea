package care.plumbline.treatments.evidence;

import java.util.Locale;

/// Where a figure or a statement comes from. Shown wherever it is shown.
public enum Provenance {
    /// Read in the source named.
    VERIFIED,
    /// Follows from printed figures in the way that is said beside it.
    DERIVED,
    /// Computed from published individual data.
    COMPUTED,
    /// Remembered from the source named and not read again: it may be wrong. Never an effect.
    UNVERIFIED,
    /// Set by this deployment's clinical lead.
    REVIEWED;

    /// The code in data files, events and HTTP.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
