package care.plumbline.treatments.hearsay;

/// What happened to a claim.
public sealed interface ClaimEvent {

    Claim claim();

    record ClaimRecorded(Claim claim) implements ClaimEvent {}

    record ClaimWithdrawn(Claim claim) implements ClaimEvent {}
}
