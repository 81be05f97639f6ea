package care.plumbline.claims;

import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;

/// A score that somebody wants to reach from a baseline.
public record Reach(OutcomeMeasure measure, BigDecimal baseline, BigDecimal target) {

    public Reach {
        if (!measure.accepts(baseline)) {
            throw new IllegalArgumentException("a baseline is a score of " + measure.code());
        }
    }

    /// Improvement points needed. The scale ends: nobody can gain more than up to its best score, and whoever has that
    /// may be better than it can tell, so that half a step less is enough there.
    public BigDecimal need() {
        BigDecimal most = measure.improvement(baseline, best());
        BigDecimal need = measure.improvement(baseline, target);
        return need.compareTo(most) < 0 ? need : most.subtract(measure.step().divide(BigDecimal.TWO));
    }

    private BigDecimal best() {
        return switch (measure.direction()) {
            case LOWER_IS_BETTER -> measure.lowest();
            case HIGHER_IS_BETTER -> measure.highest();
        };
    }
}
