package care.plumbline.outcomes.casefile.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.TreatmentV1;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.JudgingWindow;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.judgement.TreatmentVersion;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/// Takes in the versions of treatments that the catalogue tells of. Files that wait for one are reviewed by the next
/// sweep.
@Component
final class CatalogueNews implements EventBatchHandler {

    private final CareEvents events;
    private final BiConsumer<IncomingEvent, Treatment> treatments;

    CatalogueNews(CareEvents events, BiConsumer<IncomingEvent, Treatment> treatments) {
        this.events = events;
        this.treatments = treatments;
    }

    @Override
    public Set<String> types() {
        return EventCatalogue.typesOf(TreatmentV1.class);
    }

    @Override
    public void handle(String treatment, List<IncomingEvent> batch) {
        batch.forEach(event -> treatments.accept(event, treatment(event, events.read(event, TreatmentV1.class))));
    }

    private static Treatment treatment(IncomingEvent event, TreatmentV1 treatment) {
        return new Treatment(
                new TreatmentVersion(treatment.treatment(), treatment.version()),
                treatment.recordedAt().truncatedTo(ChronoUnit.MILLIS),
                treatment.name(),
                treatment.certainty(),
                window(event, treatment.judgingWindow()),
                treatment.evidence().stream().map(CatalogueNews::evidence).toList());
    }

    private static JudgingWindow window(IncomingEvent event, TreatmentV1.JudgingWindow window) {
        if (window.fromWeeks() < 0 || window.toWeeks() < window.fromWeeks()) {
            throw new UnreadableEvent(event, "bad-judging-window");
        }
        return new JudgingWindow(window.fromWeeks(), window.toWeeks(), window.basis(), window.provenance());
    }

    private static Evidence evidence(TreatmentV1.EvidenceExpectation figure) {
        return new Evidence(
                figure.measure(),
                Plain.orNull(figure.mean()),
                Plain.orNull(figure.standardDeviation()),
                Plain.orNull(figure.standardError()),
                figure.n(),
                figure.weeks(),
                figure.basis(),
                figure.parts().stream().map(CatalogueNews::part).toList(),
                figure.reason());
    }

    private static Evidence.Part part(TreatmentV1.EvidencePart part) {
        return new Evidence.Part(
                part.role(),
                Plain.of(part.improvement()),
                Plain.orNull(part.standardDeviation()),
                part.n(),
                part.weeks(),
                part.source(),
                part.address(),
                part.note());
    }
}
