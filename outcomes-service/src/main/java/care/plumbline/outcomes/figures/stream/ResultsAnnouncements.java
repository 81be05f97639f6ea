package care.plumbline.outcomes.figures.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.ResultsV1;
import care.plumbline.outcomes.figures.Results;
import care.plumbline.outcomes.figures.ResultsChanged;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Results as other services read them.
@Component
final class ResultsAnnouncements implements Announcer<ResultsChanged, Results> {

    private static final String US = "outcomes-service";

    private final CareEvents events;

    ResultsAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<ResultsChanged> changes, Results after) {
        return changes.stream()
                .map(ResultsAnnouncements::wire)
                .map(events::outgoing)
                .toList();
    }

    private static ResultsV1 wire(ResultsChanged changed) {
        Results results = changed.results();
        return new ResultsV1(
                ResultsV1.TYPE,
                results.kind().code(),
                results.code(),
                results.measure(),
                changed.version(),
                changed.at(),
                US,
                results.due(),
                results.judged(),
                improvement(results.improvement()),
                benefit(results.benefit()),
                evidence(results.evidence()),
                shrunken(results.shrunken()),
                results.verdict(),
                results.calibration().stream()
                        .map(ResultsAnnouncements::calibration)
                        .toList());
    }

    private static ResultsV1.@Nullable Improvement improvement(Results.@Nullable Improvement found) {
        return found == null
                ? null
                : new ResultsV1.Improvement(found.mean(), found.standardDeviation(), found.low(), found.high());
    }

    private static ResultsV1.@Nullable Benefit benefit(Results.@Nullable Benefited found) {
        if (found == null) {
            return null;
        }
        Results.Share yes = found.yes();
        Results.Share no = found.no();
        return new ResultsV1.Benefit(
                yes == null ? null : yes.share(),
                yes == null ? null : yes.low(),
                yes == null ? null : yes.high(),
                no == null ? null : no.share(),
                no == null ? null : no.low(),
                no == null ? null : no.high(),
                found.worst(),
                found.best());
    }

    private static ResultsV1.@Nullable Evidence evidence(Results.@Nullable Published found) {
        return found == null ? null : new ResultsV1.Evidence(found.mean(), found.standardError(), null);
    }

    private static ResultsV1.@Nullable Shrunken shrunken(Results.@Nullable Drawn found) {
        return found == null
                ? null
                : new ResultsV1.Shrunken(
                        found.mean(), found.standardDeviation(), found.low(), found.high(), found.evidenceWeight());
    }

    private static ResultsV1.Calibration calibration(Results.Calibrated found) {
        return new ResultsV1.Calibration(
                found.book(),
                found.pairs(),
                found.bias(),
                found.low(),
                found.high(),
                found.meanAbsoluteError(),
                found.rootMeanSquareError(),
                found.chances(),
                found.brier(),
                found.skill(),
                found.verdict());
    }
}
