package care.plumbline.outcomes.measurement;

import java.util.Locale;

/// What has become of a measurement.
public enum MeasurementStatus {
    RECORDED,
    CORRECTED,
    /// It does not count any more, and cannot be taken up again: record it anew.
    WITHDRAWN;

    /// The code used in events and HTTP.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
