package care.plumbline.treatments.finding;

/// Why a review of a finding is not accepted.
public sealed interface FindingRefusal {

    record UnknownFinding() implements FindingRefusal {}

    /// The words have left the entry: there is nothing to review.
    record WordsAreGone() implements FindingRefusal {}

    record StaleVersion() implements FindingRefusal {}
}
