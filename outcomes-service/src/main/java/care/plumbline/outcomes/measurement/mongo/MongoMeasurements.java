package care.plumbline.outcomes.measurement.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.delivery.Write;
import care.plumbline.outcomes.measurement.Measurement;
import care.plumbline.outcomes.measurement.MeasurementDecision;
import care.plumbline.outcomes.measurement.MeasurementDecision.Decided;
import care.plumbline.outcomes.measurement.MeasurementDecision.Refused;
import care.plumbline.outcomes.measurement.MeasurementDecision.Unchanged;
import care.plumbline.outcomes.measurement.MeasurementEvent;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreRecorded;
import care.plumbline.outcomes.measurement.MeasurementId;
import care.plumbline.outcomes.measurement.MeasurementResult;
import care.plumbline.outcomes.measurement.Measurements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// One document per measurement, `_id` = `patient/measurement`; what others are to be told leaves with the write.
@Component
final class MongoMeasurements implements Measurements {

    private static final int PAGE = 100;

    private final AggregateStore<MeasurementDocument> documents;
    private final Announcer<Measurement, Measurement> announcer;

    MongoMeasurements(DocumentStores stores, Announcer<Measurement, Measurement> announcer) {
        this.announcer = announcer;
        this.documents = stores.aggregates("measurements", MeasurementDocument.class, this::current);
    }

    @Override
    public Optional<Measurement> find(MeasurementId id) {
        return documents.find(id.text()).map(MeasurementDocument::measurement);
    }

    @Override
    public MeasurementResult change(MeasurementId id, Function<Optional<Measurement>, MeasurementDecision> decide) {
        return documents.change(
                id.text(),
                found -> write(found.map(MeasurementDocument::measurement), decide),
                done -> new MeasurementResult.Done(done.measurement(), false));
    }

    @Override
    public MeasurementResult changeNew(MeasurementId id, Function<Optional<Measurement>, MeasurementDecision> decide) {
        return documents.changeNew(
                id.text(),
                found -> write(found.map(MeasurementDocument::measurement), decide),
                done -> new MeasurementResult.Done(done.measurement(), false));
    }

    private Write<MeasurementDocument, MeasurementResult> write(
            Optional<Measurement> before, Function<Optional<Measurement>, MeasurementDecision> decide) {
        return switch (decide.apply(before)) {
            case Refused(var refusal) -> Write.nothing(new MeasurementResult.NotDone(refusal));
            case Unchanged(Measurement measurement) -> Write.nothing(new MeasurementResult.Done(measurement, false));
            case Decided(MeasurementEvent event) -> {
                Measurement after = event instanceof ScoreRecorded recorded
                        ? Measurement.begun(recorded)
                        : before.orElseThrow().after(event);
                yield Write.of(
                        MeasurementDocument.of(after),
                        announcer.announce(List.of(after), after),
                        new MeasurementResult.Done(after, true));
            }
        };
    }

    /// A patient's keys lie side by side: reads from the first to the last of them, and at most a page too far.
    @Override
    public List<Measurement> of(String patient) {
        String prefix = patient + "/";
        List<Measurement> all = new ArrayList<>();
        String after = prefix;
        while (after.startsWith(prefix)) {
            List<Entry<MeasurementDocument>> page = documents.page(after, PAGE);
            page.stream()
                    .filter(entry -> entry.id().startsWith(prefix))
                    .forEach(entry -> all.add(entry.state().measurement()));
            after = page.size() < PAGE ? "" : page.getLast().id();
        }
        return all;
    }

    private List<OutgoingEvent> current(MeasurementDocument document) {
        Measurement measurement = document.measurement();
        return announcer.announce(List.of(measurement), measurement);
    }
}
