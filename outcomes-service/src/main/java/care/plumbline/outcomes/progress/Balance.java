package care.plumbline.outcomes.progress;

import care.plumbline.claims.Chance;
import care.plumbline.claims.Realism;
import care.plumbline.claims.RealismBand;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Judgement;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One stated expectation held against the evidence, before anything is known of the result (clinical methods 5).
///
/// @param stated who expects what
/// @param improvement expected improvement in points; absent without a baseline
/// @param chance of getting that far under the evidence expectation; absent where it cannot be told
/// @param leastUsual improvement that four in five treated people exceed
/// @param evidence what it was held against, with its basis and uncertainty
/// @param unknown why it cannot be told
public record Balance(
        String course,
        String measure,
        Comparison stated,
        Sway sway,
        @Nullable BigDecimal improvement,
        @Nullable Chance chance,
        @Nullable BigDecimal leastUsual,
        @Nullable Evidence evidence,
        @Nullable BalanceUnknown unknown) {

    /// @param expected improvement in points; empty where no score is known to count from
    static Balance of(Judgement judged, Comparison stated, Optional<BigDecimal> expected, Optional<Evidence> known) {
        BigDecimal improvement = expected.orElse(null);
        Evidence evidence = known.filter(one -> one.mean() != null).orElse(null);
        if (improvement == null) {
            return unknown(judged, stated, null, evidence, BalanceUnknown.NO_BASELINE);
        }
        BigDecimal mean = evidence == null ? null : evidence.mean();
        if (evidence == null || mean == null) {
            return unknown(judged, stated, improvement, null, BalanceUnknown.NO_EVIDENCE);
        }
        BigDecimal spread = evidence.standardDeviation();
        if (spread == null || spread.signum() <= 0) {
            return unknown(judged, stated, improvement, evidence, BalanceUnknown.NO_SPREAD);
        }
        Chance chance = Realism.chanceOf(improvement, mean, spread, evidence.standardError());
        BigDecimal leastUsual =
                Realism.improvementAtPercentile(Realism.RESIGNATION_PERCENTILE, mean, spread, evidence.standardError());
        return new Balance(
                judged.course(),
                judged.measure(),
                stated,
                sway(chance.band(), improvement.compareTo(leastUsual) < 0),
                improvement,
                chance,
                leastUsual,
                evidence,
                null);
    }

    private static Sway sway(RealismBand band, boolean resigned) {
        return switch (band) {
            case UNLIKELY, NOT_SUPPORTED -> Sway.OVER_OPTIMISTIC;
            case IN_LINE, AMBITIOUS -> resigned ? Sway.RESIGNED : Sway.IN_BALANCE;
        };
    }

    private static Balance unknown(
            Judgement judged,
            Comparison stated,
            @Nullable BigDecimal improvement,
            @Nullable Evidence evidence,
            BalanceUnknown reason) {
        return new Balance(
                judged.course(), judged.measure(), stated, Sway.UNKNOWN, improvement, null, null, evidence, reason);
    }
}
