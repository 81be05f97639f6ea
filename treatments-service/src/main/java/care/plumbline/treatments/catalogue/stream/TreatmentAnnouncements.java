package care.plumbline.treatments.catalogue.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.CareEvent;
import care.plumbline.events.EvidenceReviewV1;
import care.plumbline.events.TreatmentV1;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.GoalKind;
import care.plumbline.treatments.catalogue.Practice;
import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.catalogue.ReviewNotice;
import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.TreatmentEvent;
import care.plumbline.treatments.catalogue.TreatmentEvent.DraftDiscarded;
import care.plumbline.treatments.catalogue.TreatmentEvent.DraftSaved;
import care.plumbline.treatments.catalogue.TreatmentEvent.NewVersion;
import care.plumbline.treatments.catalogue.TreatmentEvent.ReviewNoticed;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.JudgingWindow;
import care.plumbline.treatments.evidence.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Versions of catalogue entries as the events that other services read.
@Component
final class TreatmentAnnouncements implements Announcer<TreatmentEvent, Treatment> {

    private final CareEvents events;

    TreatmentAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<TreatmentEvent> happened, Treatment after) {
        return happened.stream()
                .flatMap(event -> contract(event, after.code()).stream())
                .map(events::outgoing)
                .toList();
    }

    /// Drafts are nobody's business.
    private static Optional<CareEvent> contract(TreatmentEvent event, String code) {
        return switch (event) {
            case NewVersion made -> Optional.of(treatment(made.version()));
            case ReviewNoticed(ReviewNotice notice) -> Optional.of(review(code, notice));
            case DraftSaved _, DraftDiscarded _ -> Optional.empty();
        };
    }

    private static EvidenceReviewV1 review(String code, ReviewNotice notice) {
        return new EvidenceReviewV1(
                "care.plumbline.evidence-review." + (notice.overdue().isEmpty() ? "done" : "due") + ".v1",
                code,
                notice.number(),
                notice.at(),
                notice.version(),
                notice.overdue().stream()
                        .map(one -> new EvidenceReviewV1.Overdue(
                                one.place(), one.source(), one.retrievedOn(), one.reviewDue()))
                        .toList());
    }

    private static TreatmentV1 treatment(Version version) {
        Entry entry = version.entry();
        Practice practice = entry.practice();
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
                practice == null ? null : practice.selfCare(),
                practice == null
                        ? null
                        : practice.goalKinds().stream().map(GoalKind::name).toList(),
                practice == null
                        ? null
                        : practice.contraindications().stream()
                                .map(one -> new TreatmentV1.Contraindication(one.code(), one.absolute(), one.en()))
                                .toList(),
                practice == null ? null : practice.procedures(),
                practice == null ? null : practice.burden().toString(),
                practice == null ? null : practice.costClass().toString(),
                entry.certaintyLevel() == null ? null : Objects.toString(entry.certaintyLevel()),
                entry.responders().stream()
                        .map(TreatmentAnnouncements::responders)
                        .toList(),
                entry.reviewDue().orElse(null));
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
                expectation.indirect());
    }

    private static TreatmentV1.Responders responders(Responders responders) {
        return new TreatmentV1.Responders(
                responders.definition(),
                responders.share(),
                responders.others(),
                responders.comparatorShare(),
                responders.when(),
                responders.source(),
                responders.condition());
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
