package care.plumbline.treatments.hearsay;

import care.plumbline.treatments.hearsay.ClaimDecision.Decided;
import care.plumbline.treatments.hearsay.ClaimDecision.Refused;
import care.plumbline.treatments.hearsay.ClaimDecision.Unchanged;
import care.plumbline.treatments.hearsay.ClaimEvent.ClaimRecorded;
import care.plumbline.treatments.hearsay.ClaimEvent.ClaimWithdrawn;
import care.plumbline.treatments.hearsay.ClaimRefusal.AlreadyWithdrawn;
import care.plumbline.treatments.hearsay.ClaimRefusal.OtherClaim;
import care.plumbline.treatments.hearsay.ClaimRefusal.TooMany;
import care.plumbline.treatments.hearsay.ClaimRefusal.UnknownClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All claims about one treatment, in the order in which they were recorded.
public record Heard(String treatment, List<Claim> claims) {

    /// As many as one document may hold without growing out of hand.
    public static final int MOST = 500;

    public Heard {
        claims = List.copyOf(claims);
    }

    public static Heard nothing(String treatment) {
        return new Heard(treatment, List.of());
    }

    public Optional<Claim> claim(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /// Those that count, the newest first.
    public List<Claim> standing() {
        return claims.stream()
                .filter(claim -> claim.withdrawn() == null)
                .toList()
                .reversed();
    }

    public ClaimDecision record(Claim claim) {
        Claim known = claim(claim.id()).orElse(null);
        if (known != null) {
            return known.same(claim) ? new Unchanged(known) : new Refused(new OtherClaim());
        }
        return claims.size() >= MOST ? new Refused(new TooMany()) : new Decided(new ClaimRecorded(claim));
    }

    public ClaimDecision withdraw(String id, String reason, Instant at, String by) {
        Claim known = claim(id).orElse(null);
        if (known == null) {
            return new Refused(new UnknownClaim());
        }
        return known.withdrawn() == null
                ? new Decided(new ClaimWithdrawn(known.without(reason, at, by)))
                : new Refused(new AlreadyWithdrawn());
    }

    /// The only way to the next state.
    public Heard after(ClaimEvent event) {
        List<Claim> next = new ArrayList<>(claims);
        switch (event) {
            case ClaimRecorded(Claim claim) -> next.add(claim);
            case ClaimWithdrawn(Claim claim) ->
                next.replaceAll(known -> known.id().equals(claim.id()) ? claim : known);
        }
        return new Heard(treatment, next);
    }
}
