package care.plumbline.outcomes.figures;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/// Who has benefited, by three definitions that disagree (clinical methods 3): so all are shown.
public enum Responder {
    /// At least the important change in points.
    ABSOLUTE,
    /// At least the important change in percent of the baseline.
    PERCENT,
    /// Both, the percent skipped where it is undefined: the definition that everything else here goes by.
    BOTH;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Empty where the definition does not apply: no important change is known, or the scale or baseline has no
    /// percent.
    public Optional<Boolean> holds(OutcomeMeasure measure, BigDecimal baseline, BigDecimal improvement) {
        ImportantChange important = measure.importantChange();
        if (important == null) {
            return Optional.empty();
        }
        boolean absolute = improvement.compareTo(important.absoluteFor(baseline)) >= 0;
        BigDecimal percent = important.percent();
        Optional<Boolean> relative = percent == null || measure.lowest().signum() != 0 || baseline.signum() == 0
                ? Optional.empty()
                : Optional.of(improvement.multiply(HUNDRED).compareTo(percent.multiply(baseline.abs())) >= 0);
        return switch (this) {
            case ABSOLUTE -> Optional.of(absolute);
            case PERCENT -> relative;
            case BOTH -> Optional.of(absolute && relative.orElse(true));
        };
    }
}
