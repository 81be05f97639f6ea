package care.plumbline.treatments.finding;

/// What happened to a finding.
public sealed interface FindingEvent {

    /// The finding after it.
    Finding finding();

    /// The version of the entry that was read when it happened.
    default long readVersion() {
        return finding().treatmentVersion();
    }

    record FindingOpened(Finding finding) implements FindingEvent {}

    record FindingConfirmed(Finding finding) implements FindingEvent {}

    record FindingDismissed(Finding finding) implements FindingEvent {}

    /// The words have left the entry.
    record FindingGone(Finding finding, long readVersion) implements FindingEvent {}

    /// The words are still there in a newer version: nothing that others need to hear of.
    record FindingSeenAgain(Finding finding) implements FindingEvent {}
}
