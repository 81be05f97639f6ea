package care.plumbline.goals.evidence.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EntityNews;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.TreatmentV1;
import care.plumbline.goals.evidence.ExpectedImprovement;
import care.plumbline.goals.evidence.TreatmentEvidence;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Learns what the catalogue expects of each treatment, and when.
@Component
final class CatalogueNews extends EntityNews<TreatmentV1, TreatmentEvidence> {

    CatalogueNews(CareEvents events, LatestEntities<TreatmentEvidence> evidence) {
        super(events, TreatmentV1.class, evidence);
    }

    @Override
    protected Optional<TreatmentEvidence> kept(TreatmentV1 treatment) {
        return Optional.of(new TreatmentEvidence(
                treatment.treatment(),
                treatment.version(),
                treatment.judgingWindow().fromWeeks(),
                treatment.judgingWindow().toWeeks(),
                treatment.evidence().stream().flatMap(CatalogueNews::expected).toList()));
    }

    private static Stream<ExpectedImprovement> expected(TreatmentV1.EvidenceExpectation expectation) {
        return expectation.mean() == null || expectation.standardDeviation() == null
                ? Stream.empty()
                : Stream.of(new ExpectedImprovement(
                        expectation.measure(),
                        expectation.mean(),
                        expectation.standardDeviation(),
                        expectation.standardError()));
    }
}
