package care.plumbline.outcomes.figures;

import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The steps of a measure's histogram of improvement points: at most some forty from the worst to the best
/// change, each a whole number of the measure's own steps wide. Bin 0 starts at no change.
record Bins(BigDecimal width) {

    private static final BigDecimal PARTS = BigDecimal.valueOf(20);

    static Bins of(OutcomeMeasure measure) {
        BigDecimal range = measure.highest().subtract(measure.lowest());
        BigDecimal steps = range.divide(PARTS.multiply(measure.step()), 0, RoundingMode.CEILING);
        return new Bins(measure.step().multiply(steps));
    }

    long indexOf(BigDecimal improvement) {
        return improvement.divide(width, 0, RoundingMode.FLOOR).longValueExact();
    }

    /// The smallest improvement of a bin; the next bin's is the first that is not in it.
    BigDecimal from(long index) {
        return width.multiply(BigDecimal.valueOf(index));
    }
}
