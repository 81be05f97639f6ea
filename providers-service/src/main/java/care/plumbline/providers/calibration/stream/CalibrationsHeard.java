package care.plumbline.providers.calibration.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.ResultsV1;
import care.plumbline.providers.calibration.Calibration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Learns how providers' own expectations related to results. What is told of treatments is for others.
@Component
final class CalibrationsHeard implements EventBatchHandler {

    private static final String PROVIDER = "provider";
    private static final String OWN = "own";

    private final CareEvents events;
    private final LatestEntities<Calibration> known;

    CalibrationsHeard(CareEvents events, LatestEntities<Calibration> known) {
        this.events = events;
        this.known = known;
    }

    @Override
    public Set<String> types() {
        return Set.of(ResultsV1.TYPE);
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        for (IncomingEvent event : batch) {
            ResultsV1 told = events.read(event, ResultsV1.class);
            if (told.kind().equals(PROVIDER)) {
                known.apply(event, calibration(told));
            }
        }
    }

    static Calibration calibration(ResultsV1 told) {
        return told.calibration().stream()
                .filter(book -> book.book().equals(OWN))
                .findFirst()
                .map(book -> new Calibration(
                        told.measure(),
                        book.pairs(),
                        book.bias(),
                        book.biasLow(),
                        book.biasHigh(),
                        book.meanAbsoluteError(),
                        book.chances(),
                        book.brier(),
                        book.skill(),
                        book.verdict(),
                        told.recordedAt()))
                .orElseGet(() -> Calibration.nothing(told.measure(), told.recordedAt()));
    }
}
