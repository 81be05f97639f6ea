package care.plumbline.treatments.catalogue;

import java.util.Locale;

/// What a treatment asks of a patient in time and effort: up to an hour a week, several hours, or most days.
public enum Burden {
    LOW,
    MODERATE,
    HIGH;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
