package care.plumbline.treatments.hearsay;

/// Answer to somebody who records or withdraws a claim.
public sealed interface ClaimDecision {

    record Decided(ClaimEvent event) implements ClaimDecision {}

    /// It is there already.
    record Unchanged(Claim claim) implements ClaimDecision {}

    record Refused(ClaimRefusal refusal) implements ClaimDecision {}
}
