package care.plumbline.treatments.hearsay;

import java.util.Locale;

/// Who made a claim, by their part. Never a person's name: the catalogue holds nothing about persons.
public enum Speaker {
    ADVERTISEMENT,
    PROVIDER,
    MANUFACTURER,
    MEDIA,
    ACQUAINTANCE,
    OTHER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
