package care.plumbline.treatments.catalogue;

/// What happened to a catalogue entry.
public sealed interface TreatmentEvent {

    /// A new version of it.
    sealed interface NewVersion extends TreatmentEvent {
        Version version();
    }

    record VersionPublished(Version version) implements NewVersion {}

    record DraftPublished(Version version) implements NewVersion {}

    record TreatmentRetired(Version version) implements NewVersion {}

    record DraftSaved(Draft draft) implements TreatmentEvent {}

    record DraftDiscarded() implements TreatmentEvent {}

    record ReviewNoticed(ReviewNotice notice) implements TreatmentEvent {}
}
