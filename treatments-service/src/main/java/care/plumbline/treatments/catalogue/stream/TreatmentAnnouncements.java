package care.plumbline.treatments.catalogue.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.TreatmentV1;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.JudgingWindow;
import care.plumbline.treatments.evidence.Part;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Versions of catalogue entries as the events that other services read.
@Component
final class TreatmentAnnouncements implements Announcer<Version, Treatment> {

    private final CareEvents events;

    TreatmentAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<Version> versions, Treatment after) {
        return versions.stream()
                .map(version -> events.outgoing(treatment(version)))
                .toList();
    }

    private static TreatmentV1 treatment(Version version) {
        Entry entry = version.entry();
        return new TreatmentV1(
                "care.plumbline.treatment." + (version.retired() ? "retired" : "published") + ".v1",
                entry.code(),
                version.number(),
                version.recorded().at(),
                version.recorded().by(),
                version.recorded().reason(),
                entry.name(),
                entry.kind(),
                entry.specialties(),
                entry.core(),
                window(entry.judgingWindow()),
                entry.certainty(),
                version.evidence().stream()
                        .map(TreatmentAnnouncements::expectation)
                        .toList(),
                entry.harms(),
                version.retired() ? "retired" : "published",
                entry.alsoKnownAs(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static TreatmentV1.JudgingWindow window(JudgingWindow window) {
        return new TreatmentV1.JudgingWindow(
                window.fromWeeks(),
                window.toWeeks(),
                window.basis(),
                window.provenance().toString());
    }

    private static TreatmentV1.EvidenceExpectation expectation(Expectation expectation) {
        return new TreatmentV1.EvidenceExpectation(
                expectation.measure(),
                expectation.stated() ? "stated" : "not-stated",
                expectation.mean(),
                expectation.standardDeviation(),
                expectation.standardError(),
                expectation.n(),
                expectation.weeks(),
                expectation.basis() == null ? null : Objects.toString(expectation.basis()),
                expectation.parts().stream().map(TreatmentAnnouncements::part).toList(),
                expectation.reason(),
                null);
    }

    private static TreatmentV1.EvidencePart part(Part part) {
        return new TreatmentV1.EvidencePart(
                part.role().toString(),
                part.improvement(),
                part.standardDeviation(),
                part.n(),
                part.weeks(),
                part.source(),
                part.address(),
                part.note());
    }
}
