package care.plumbline.measures;

import java.util.Locale;

/// Where a figure comes from. Shown wherever the figure is shown.
public enum Provenance {
    /// Read in the source named.
    VERIFIED,
    /// Computed from verified figures by the formula named.
    COMPUTED,
    /// Chosen by the project inside a verified range.
    CHOSEN,
    /// Remembered from the paper named and not read again: it may be wrong.
    UNVERIFIED;

    /// The code used in data files, events and HTTP.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
