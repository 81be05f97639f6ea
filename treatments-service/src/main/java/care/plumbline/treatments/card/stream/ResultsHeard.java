package care.plumbline.treatments.card.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EntityNews;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.ResultsV1;
import care.plumbline.treatments.card.OwnResult;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Learns what this deployment has seen of its treatments. What is told of providers is nothing
/// for a card.
@Component
final class ResultsHeard extends EntityNews<ResultsV1, OwnResult> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ResultsHeard(CareEvents events, LatestEntities<OwnResult> results) {
        super(events, ResultsV1.class, results);
    }

    @Override
    protected Optional<OwnResult> kept(ResultsV1 told) {
        return told.kind().equals("treatment") ? Optional.of(result(told)) : Optional.empty();
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
