package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Affiliation;
import org.jspecify.annotations.Nullable;

/// Where a provider belongs, as it is stored.
public record AffiliationDocument(
        String provider,
        long version,
        String discipline,
        @Nullable String organization) {

    static AffiliationDocument of(String provider, Affiliation affiliation) {
        return new AffiliationDocument(
                provider, affiliation.version(), affiliation.discipline(), affiliation.organization());
    }

    Affiliation affiliation() {
        return new Affiliation(version, discipline, organization);
    }
}
