package care.plumbline.goals.score.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.MeasurementV1;
import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.HeardScores;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Learns of the scores of patients: where they stand is what an expectation starts from.
@Component
final class ScoreNews implements EventBatchHandler {

    private static final String WITHDRAWN = "withdrawn";

    private final CareEvents events;
    private final HeardScores scores;

    ScoreNews(CareEvents events, HeardScores scores) {
        this.events = events;
        this.scores = scores;
    }

    @Override
    public Set<String> types() {
        return EventCatalogue.typesOf(MeasurementV1.class);
    }

    @Override
    public void handle(String patient, List<IncomingEvent> batch) {
        handleAll(Map.of(patient, batch));
    }

    @Override
    public void handleAll(Map<String, List<IncomingEvent>> byPatient) {
        Map<String, List<HeardScore>> heard = new TreeMap<>();
        byPatient.forEach((patient, batch) ->
                heard.put(patient, batch.stream().map(this::score).toList()));
        scores.hear(heard);
    }

    private HeardScore score(IncomingEvent event) {
        MeasurementV1 score = events.read(event, MeasurementV1.class);
        return new HeardScore(
                score.measurement(),
                score.version(),
                score.measure(),
                score.value(),
                score.observedOn(),
                !score.status().equals(WITHDRAWN));
    }
}
