package care.plumbline.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Whether figures of a catalogue entry have to be looked up again in their sources.
///
/// @param type What happened: the CloudEvents type.
/// @param treatment Code of the treatment.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param treatmentVersion Version of the catalogue entry that was looked at.
/// @param overdue The figures whose day has passed; empty when the review is done.
public record EvidenceReviewV1(
        String type, String treatment, long version, Instant recordedAt, long treatmentVersion, List<Overdue> overdue)
        implements CareEvent {

    public EvidenceReviewV1 {
        overdue = List.copyOf(overdue);
    }

    @Override
    public String entityKey() {
        return "treatment/" + treatment + "/evidence-review";
    }

    @Override
    public String partitionKey() {
        return "treatment:" + treatment;
    }

    /// One figure or publication of the entry that has to be looked up again.
    ///
    /// @param place Where in the entry it stands, e.g. effects[0].
    /// @param source Study, review or guideline.
    /// @param retrievedOn Day on which the source was read last.
    /// @param reviewDue Day by which it had to be read again.
    public record Overdue(String place, String source, LocalDate retrievedOn, LocalDate reviewDue) {}
}
