package care.plumbline.treatments.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Sightings and reviews for tests.
public final class Seen {

    public static final Recording BY_CATALOGUE = new Recording(Instant.parse("2024-01-01T00:00:00Z"), "catalogue");
    public static final Recording BY_LEAD = new Recording(Instant.parse("2024-01-02T00:00:00Z"), "lead");
    public static final Sighting CURES = sighting("about", "cure", "cures");
    public static final Sighting EVERYONE = sighting("harms[0]", "absolute", "helps everyone");

    private Seen() {}

    public static Sighting sighting(String place, String rule, String quoted) {
        return new Sighting(place, "en", rule, quoted, "Says so.");
    }

    public static ReviewFinding review(Sighting sighting, @Nullable String reason) {
        return new ReviewFinding(sighting.id("mbsr"), _ -> true, reason, BY_LEAD);
    }
}
