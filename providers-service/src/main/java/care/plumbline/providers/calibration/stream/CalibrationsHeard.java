package care.plumbline.providers.calibration.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EntityNews;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.ResultsV1;
import care.plumbline.providers.calibration.Calibration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Learns how providers' own expectations related to results. What is told of treatments is for others.
@Component
final class CalibrationsHeard extends EntityNews<ResultsV1, Calibration> {

    private static final String PROVIDER = "provider";
    private static final String OWN = "own";

    CalibrationsHeard(CareEvents events, LatestEntities<Calibration> known) {
        super(events, ResultsV1.class, known);
    }

    @Override
    protected Optional<Calibration> kept(ResultsV1 told) {
        return told.kind().equals(PROVIDER) ? Optional.of(calibration(told)) : Optional.empty();
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
