package care.plumbline.outcomes.figures;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Takes in where a provider belongs, and asks for a recount when that is elsewhere than before.
public final class AffiliationKeeping {

    private final Affiliations affiliations;
    private final Recounts recounts;

    public AffiliationKeeping(Affiliations affiliations, Recounts recounts) {
        this.affiliations = affiliations;
        this.recounts = recounts;
    }

    /// Before it is stored: after a crash it comes again, and is asked for again. A recount waits until what was asked
    /// for has had time to be stored.
    public void hear(String provider, Affiliation now, Instant at) {
        Affiliation before = affiliations.of(List.of(provider)).get(provider);
        if (before == null || (before.version() < now.version() && !isSamePlace(before, now))) {
            recounts.want(at);
        }
    }

    private static boolean isSamePlace(Affiliation one, Affiliation other) {
        return one.discipline().equals(other.discipline()) && Objects.equals(one.organization(), other.organization());
    }
}
