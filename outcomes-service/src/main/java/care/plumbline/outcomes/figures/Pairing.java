package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.ContributedBook;
import care.plumbline.outcomes.statistics.ChanceCalibration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// An expectation beside its result, as whole numbers: what calibration is computed from (clinical methods 6).
///
/// An expected improvement is rounded to thousandths of a point, half to even; a likelihood to thousandths. What was
/// likely is that the result is at or past the expected score.
final class Pairing {

    private static final int THOUSANDTHS = 3;

    private final Map<String, Long> counts = new HashMap<>();
    private final Party party;

    private Pairing(Party party) {
        this.party = party;
    }

    /// Nothing where no score was expected.
    static Tally of(Party party, ContributedBook book, BigDecimal improvement) {
        BigDecimal expected = book.expectedImprovement();
        if (expected == null || book.resultClass() == null) {
            return Tally.EMPTY;
        }
        Pairing pairing = new Pairing(party);
        long hoped = expected.movePointRight(THOUSANDTHS)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        long seen = improvement.movePointRight(THOUSANDTHS).longValueExact();
        pairing.count(Counter.pairs(party), 1);
        pairing.pair(hoped, seen);
        chance(book).ifPresent(chance -> pairing.chance(chance, seen >= hoped));
        return Tally.of(pairing.counts);
    }

    private static Optional<Integer> chance(ContributedBook book) {
        return Optional.ofNullable(book.likelihood())
                .map(percent -> percent.movePointRight(1)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    private void pair(long expected, long observed) {
        count(PairSum.EXPECTED, expected);
        count(PairSum.OBSERVED, observed);
        count(PairSum.EXPECTED_SQUARES, Math.multiplyExact(expected, expected));
        count(PairSum.OBSERVED_SQUARES, Math.multiplyExact(observed, observed));
        count(PairSum.PRODUCTS, Math.multiplyExact(expected, observed));
        count(PairSum.DISTANCES, Math.abs(expected - observed));
    }

    private void chance(int chance, boolean reached) {
        int quarter = ChanceCalibration.quarterOf(chance);
        count(Counter.chances(party), 1);
        count(Counter.chances(party, quarter), 1);
        count(Counter.chances(party, quarter, reached), 1);
        count(Counter.stated(party, chance), 1);
        count(Counter.reached(party, chance), reached ? 1 : 0);
    }

    private void count(PairSum sum, long amount) {
        count(Counter.pairSum(party, sum), amount);
    }

    private void count(String counter, long amount) {
        counts.merge(counter, amount, Math::addExact);
    }
}
