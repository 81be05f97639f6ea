package care.plumbline.outcomes.figures.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.events.ContributionsV1;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.figures.FigureKeeping;
import java.util.List;
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
    public void handle(String partitionKey, List<IncomingEvent> events) {
        keeping.keep(events.stream().map(reading::read).toList());
    }
}
