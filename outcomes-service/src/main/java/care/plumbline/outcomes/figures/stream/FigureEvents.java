package care.plumbline.outcomes.figures.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.ContributionsV1;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.figures.FigureKeeping;
import care.plumbline.outcomes.judgement.PatientContributions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Counts the contributions of patients as their case files announce them.
@Component
final class FigureEvents implements EventBatchHandler {

    private final ContributionsReading reading;
    private final FigureKeeping keeping;

    FigureEvents(CareEvents events, Measures measures, FigureKeeping keeping) {
        this.reading = new ContributionsReading(events, measures);
        this.keeping = keeping;
    }

    @Override
    public Set<String> types() {
        return Set.of(ContributionsV1.TYPE);
    }

    @Override
    public boolean tombstones() {
        return true;
    }

    @Override
    public boolean gathered() {
        return true;
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> events) {
        handleAll(Map.of(partitionKey, events));
    }

    /// Contributions that are not those of a known version, though they say so, are parked.
    @Override
    public void handleAll(Map<String, List<IncomingEvent>> byPatient) {
        List<IncomingEvent> events =
                byPatient.values().stream().flatMap(List::stream).toList();
        List<PatientContributions> told = events.stream().map(reading::read).toList();
        List<PatientContributions> contradicting = keeping.keep(told);
        for (int i = 0; i < told.size(); i++) {
            if (contradicting.contains(told.get(i))) {
                throw new UnreadableEvent(events.get(i), UnreadableEvent.SAME_VERSION_OTHER_CONTENT);
            }
        }
    }
}
