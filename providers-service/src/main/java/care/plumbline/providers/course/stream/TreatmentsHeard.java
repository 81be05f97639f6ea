package care.plumbline.providers.course.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.TreatmentV1;
import care.plumbline.providers.course.KnownTreatment;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Learns of the catalogue. Each version of a treatment is an entity of its own there; here the newest one of each
/// treatment is kept.
@Component
final class TreatmentsHeard implements EventBatchHandler {

    static final String PUBLISHED = "care.plumbline.treatment.published.v1";
    static final String RETIRED = "care.plumbline.treatment.retired.v1";

    private final CareEvents events;
    private final LatestEntities<KnownTreatment> treatments;

    TreatmentsHeard(CareEvents events, LatestEntities<KnownTreatment> treatments) {
        this.events = events;
        this.treatments = treatments;
    }

    @Override
    public Set<String> types() {
        return Set.of(PUBLISHED, RETIRED);
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        for (IncomingEvent event : batch) {
            TreatmentV1 treatment = events.read(event, TreatmentV1.class);
            treatments.apply(
                    ofAllVersions(event, treatment.treatment()),
                    new KnownTreatment(
                            treatment.treatment(),
                            treatment.version(),
                            treatment.kind().equals("reference"),
                            event.type().equals(RETIRED),
                            facts(treatment)));
        }
    }

    /// Evidence without a mean and a spread expects nothing that a score could be held against.
    private static KnownTreatment.Facts facts(TreatmentV1 treatment) {
        return new KnownTreatment.Facts(
                treatment.name(),
                treatment.kind(),
                treatment.specialties(),
                treatment.judgingWindow().fromWeeks(),
                treatment.evidence().stream()
                        .<KnownTreatment.Evidence>mapMulti((evidence, found) -> {
                            if (evidence.mean() != null && evidence.standardDeviation() != null) {
                                found.accept(new KnownTreatment.Evidence(
                                        evidence.measure(),
                                        evidence.mean(),
                                        evidence.standardDeviation(),
                                        evidence.standardError()));
                            }
                        })
                        .toList());
    }

    private static IncomingEvent ofAllVersions(IncomingEvent event, String treatment) {
        return new IncomingEvent(
                event.topic(),
                event.partition(),
                event.offset(),
                event.type(),
                "treatment/" + treatment,
                event.partitionKey(),
                event.version(),
                event.time(),
                event.data(),
                event.tombstone());
    }
}
