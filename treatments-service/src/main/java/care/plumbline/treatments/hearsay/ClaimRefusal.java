package care.plumbline.treatments.hearsay;

/// Why a claim is not recorded or withdrawn.
public sealed interface ClaimRefusal {

    record UnknownClaim() implements ClaimRefusal {}

    /// The id is taken by another claim.
    record OtherClaim() implements ClaimRefusal {}

    record AlreadyWithdrawn() implements ClaimRefusal {}

    /// No more claims about one treatment are kept.
    record TooMany() implements ClaimRefusal {}
}
