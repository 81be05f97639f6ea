package care.plumbline.outcomes.casefile.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.CareEvent;
import care.plumbline.events.CareTeamV1;
import care.plumbline.events.CourseV1;
import care.plumbline.events.ElicitationV1;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.GoalV1;
import care.plumbline.events.MeasurementV1;
import care.plumbline.events.OptionV1;
import care.plumbline.events.OutlookV1;
import care.plumbline.events.QuestionV1;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.judgement.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// Takes what all services tell of patients into their case files: the events of one poll by one write for each.
@Component
final class CaseNews implements EventBatchHandler {

    private static final Set<String> TYPES = EventCatalogue.typesOf(
            GoalV1.class,
            OutlookV1.class,
            CourseV1.class,
            CareTeamV1.class,
            MeasurementV1.class,
            QuestionV1.class,
            OptionV1.class,
            ElicitationV1.class);

    private final CareEvents events;
    private final FactReading reading;
    private final CaseKeeping keeping;

    CaseNews(CareEvents events, FactReading reading, CaseKeeping keeping) {
        this.events = events;
        this.reading = reading;
        this.keeping = keeping;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    /// An event that says something else than a known one of its version is parked; the rest is taken all the same.
    @Override
    public void handle(String patient, List<IncomingEvent> batch) {
        handleAll(Map.of(patient, batch));
    }

    @Override
    public void handleAll(Map<String, List<IncomingEvent>> byPatient) {
        take(byPatient, keeping::take);
    }

    /// While a long history is read, e.g. when the files are made anew, they are judged once at its end.
    @Override
    public void handleHistory(Map<String, List<IncomingEvent>> byPatient) {
        take(byPatient, keeping::takeHistory);
    }

    private void take(
            Map<String, List<IncomingEvent>> byPatient, UnaryOperator<Map<String, List<Fact>>> contradicting) {
        Map<String, List<Told>> told = new LinkedHashMap<>();
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        byPatient.forEach((patient, batch) -> {
            List<Told> some = batch.stream()
                    .map(event -> new Told(event, reading.facts(event, read(event))))
                    .toList();
            told.put(patient, some);
            facts.put(
                    patient, some.stream().flatMap(one -> one.facts().stream()).toList());
        });
        contradicting
                .apply(facts)
                .forEach((patient, some) -> told.getOrDefault(patient, List.of()).stream()
                        .filter(one -> one.facts().stream().anyMatch(some::contains))
                        .findFirst()
                        .ifPresent(one -> {
                            throw new UnreadableEvent(one.event(), UnreadableEvent.SAME_VERSION_OTHER_CONTENT);
                        }));
    }

    private record Told(IncomingEvent event, List<Fact> facts) {}

    private CareEvent read(IncomingEvent event) {
        return events.read(
                event, EventCatalogue.find(event.type()).orElseThrow().record());
    }
}
