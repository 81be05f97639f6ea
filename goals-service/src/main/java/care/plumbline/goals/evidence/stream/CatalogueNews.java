package care.plumbline.goals.evidence.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.EventType;
import care.plumbline.events.TreatmentV1;
import care.plumbline.goals.evidence.ExpectedImprovement;
import care.plumbline.goals.evidence.TreatmentEvidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Learns what the catalogue expects of each treatment, and when.
@Component
final class CatalogueNews implements EventBatchHandler {

    private final CareEvents events;
    private final LatestEntities<TreatmentEvidence> evidence;

    CatalogueNews(CareEvents events, LatestEntities<TreatmentEvidence> evidence) {
        this.events = events;
        this.evidence = evidence;
    }

    @Override
    public Set<String> types() {
        return EventCatalogue.all().stream()
                .filter(type -> type.record() == TreatmentV1.class)
                .map(EventType::type)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        for (IncomingEvent event : batch) {
            TreatmentV1 treatment = events.read(event, TreatmentV1.class);
            evidence.apply(
                    event,
                    new TreatmentEvidence(
                            treatment.treatment(),
                            treatment.version(),
                            treatment.judgingWindow().fromWeeks(),
                            treatment.judgingWindow().toWeeks(),
                            treatment.evidence().stream()
                                    .flatMap(CatalogueNews::expected)
                                    .toList()));
        }
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
