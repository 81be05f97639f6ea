package care.plumbline.treatments.catalogue;

import java.util.Locale;

/// Rough cost of one course, whoever pays it, against the other entries of the catalogue. No price list: prices differ
/// between countries more than between neighbouring classes.
public enum CostClass {
    NONE,
    LOW,
    MODERATE,
    HIGH,
    VERY_HIGH;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
