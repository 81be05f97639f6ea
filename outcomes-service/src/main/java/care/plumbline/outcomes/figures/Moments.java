package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.statistics.Pairs;
import care.plumbline.outcomes.statistics.Sample;
import java.math.BigDecimal;
import java.util.Optional;

/// Exact sums of a tally as statistics take them: in points.
final class Moments {

    private static final int THOUSANDTHS = 3;

    private Moments() {}

    /// Of the judged courses: x baseline, y improvement.
    static Pairs ofBaselineAndImprovement(Tally tally) {
        return new Pairs(
                tally.of(Counter.JUDGED),
                points(tally.of(Counter.BASELINE)),
                points(tally.of(Counter.SUM)),
                squares(tally.of(Counter.BASELINE_SQUARES)),
                squares(tally.of(Counter.SQUARES)),
                squares(tally.of(Counter.BASELINE_IMPROVEMENT)));
    }

    /// Of a party's expectations with a result: x expected, y observed.
    static Pairs ofExpectedAndObserved(Tally tally, Party party) {
        return new Pairs(
                tally.of(Counter.pairs(party)),
                points(tally.of(Counter.pairSum(party, PairSum.EXPECTED))),
                points(tally.of(Counter.pairSum(party, PairSum.OBSERVED))),
                squares(tally.of(Counter.pairSum(party, PairSum.EXPECTED_SQUARES))),
                squares(tally.of(Counter.pairSum(party, PairSum.OBSERVED_SQUARES))),
                squares(tally.of(Counter.pairSum(party, PairSum.PRODUCTS))));
    }

    static BigDecimal distances(Tally tally, Party party) {
        return points(tally.of(Counter.pairSum(party, PairSum.DISTANCES)));
    }

    /// Baselines of overdue courses; empty below two.
    static Optional<Sample> ofUnmeasuredBaselines(Tally tally) {
        Pairs baselines = new Pairs(
                tally.of(Counter.UNMEASURED),
                points(tally.of(Counter.UNMEASURED_BASELINE)),
                BigDecimal.ZERO,
                squares(tally.of(Counter.UNMEASURED_SQUARES)),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
        return baselines.n() < 2 ? Optional.empty() : Optional.of(baselines.sampleX());
    }

    private static BigDecimal points(long thousandths) {
        return BigDecimal.valueOf(thousandths, THOUSANDTHS);
    }

    private static BigDecimal squares(long millionths) {
        return BigDecimal.valueOf(millionths, 2 * THOUSANDTHS);
    }
}
