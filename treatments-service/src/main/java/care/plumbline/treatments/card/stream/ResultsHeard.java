package care.plumbline.treatments.card.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.ResultsV1;
import care.plumbline.treatments.card.OwnResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Learns what this deployment has seen of its treatments. What is told of providers is nothing
/// for a card.
@Component
final class ResultsHeard implements EventBatchHandler {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CareEvents events;
    private final LatestEntities<OwnResult> results;

    ResultsHeard(CareEvents events, LatestEntities<OwnResult> results) {
        this.events = events;
        this.results = results;
    }

    @Override
    public Set<String> types() {
        return Set.of(ResultsV1.TYPE);
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        for (IncomingEvent event : batch) {
            ResultsV1 told = events.read(event, ResultsV1.class);
            if (told.kind().equals("treatment")) {
                results.apply(event, result(told));
            }
        }
    }

    private static OwnResult result(ResultsV1 told) {
        ResultsV1.Improvement improvement = told.improvement();
        Long judged = told.judged();
        if (improvement == null || judged == null) {
            return OwnResult.nothing(told.verdict(), told.recordedAt());
        }
        ResultsV1.Benefit benefit = told.benefit();
        return new OwnResult(
                judged,
                improvement.mean(),
                improvement.low(),
                improvement.high(),
                benefit == null ? null : percent(benefit.benefited()),
                benefit == null ? null : percent(benefit.notBenefited()),
                benefit == null ? null : percent(benefit.worst()),
                benefit == null ? null : percent(benefit.best()),
                told.verdict(),
                told.recordedAt());
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
        if (share == null) {
            return null;
        }
        BigDecimal percent = share.multiply(HUNDRED).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
