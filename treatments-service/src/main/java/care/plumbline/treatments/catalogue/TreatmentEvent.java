package care.plumbline.treatments.catalogue;

/// What happened to a catalogue entry: always a new version.
public sealed interface TreatmentEvent {

    Version version();

    record VersionPublished(Version version) implements TreatmentEvent {}

    record TreatmentRetired(Version version) implements TreatmentEvent {}
}
