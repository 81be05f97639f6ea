package care.plumbline.treatments.catalogue.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.delivery.Write;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.TreatmentDecision;
import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.catalogue.TreatmentDecision.Refused;
import care.plumbline.treatments.catalogue.TreatmentDecision.Unchanged;
import care.plumbline.treatments.catalogue.TreatmentEvent;
import care.plumbline.treatments.catalogue.TreatmentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// One document per treatment, `_id` is its code; what others are to be told leaves with the write.
@Component
final class MongoCatalogue implements Catalogue {

    private static final int PAGE = 100;

    private final AggregateStore<TreatmentDocument> documents;
    private final Announcer<TreatmentEvent, Treatment> announcer;

    MongoCatalogue(DocumentStores stores, Announcer<TreatmentEvent, Treatment> announcer) {
        this.announcer = announcer;
        this.documents = stores.aggregates("treatments", TreatmentDocument.class, this::present);
    }

    @Override
    public Optional<Treatment> find(String code) {
        return documents.find(code).map(TreatmentDocument::treatment);
    }

    @Override
    public List<Treatment> all() {
        List<Treatment> all = new ArrayList<>();
        List<Entry<TreatmentDocument>> page = documents.page(null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(entry -> all.add(entry.state().treatment()));
            page = page.size() < PAGE
                    ? List.of()
                    : documents.page(page.getLast().id(), PAGE);
        }
        return all;
    }

    @Override
    public TreatmentResult change(String code, Function<Treatment, TreatmentDecision> decide) {
        return documents.change(
                code,
                found ->
                        write(found.map(TreatmentDocument::treatment).orElseGet(() -> Treatment.unknown(code)), decide),
                done -> new TreatmentResult(new Unchanged(), done.treatment()));
    }

    private Write<TreatmentDocument, TreatmentResult> write(
            Treatment before, Function<Treatment, TreatmentDecision> decide) {
        TreatmentDecision decision = decide.apply(before);
        return switch (decision) {
            case Refused _, Unchanged _ -> Write.nothing(new TreatmentResult(decision, before));
            case Decided(TreatmentEvent event) -> {
                Treatment after = before.after(event);
                yield Write.of(
                        TreatmentDocument.of(after),
                        announcer.announce(List.of(event), after),
                        new TreatmentResult(decision, after));
            }
        };
    }

    /// Every version is an entity of its own, and so is what was told about overdue sources.
    private List<OutgoingEvent> present(TreatmentDocument document) {
        Treatment treatment = document.treatment();
        return announcer.announce(treatment.told(), treatment);
    }
}
