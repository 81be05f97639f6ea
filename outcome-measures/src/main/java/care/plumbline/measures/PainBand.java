package care.plumbline.measures;

import java.math.BigDecimal;
import java.util.Optional;

/// Percent change of pain in words (IMMPACT: Dworkin 2008, Farrar 2001; clinical methods 2).
public enum PainBand {
    /// There was no pain to begin with: percent of nothing is undefined.
    NO_BASELINE_PAIN,
    /// At least 10 percent more pain: a rule of this project, there is no consensus on worsening.
    WORSE,
    /// Less than 10 percent either way.
    NONE,
    /// From 10 percent on.
    MINIMAL,
    /// From 30 percent on.
    MODERATE,
    /// From 50 percent on.
    SUBSTANTIAL;

    private static final String PAIN = "pain-intensity";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Empty for a measure of something else than the intensity of pain.
    public static Optional<PainBand> of(OutcomeMeasure measure, BigDecimal baseline, BigDecimal improvement) {
        if (!measure.domain().equals(PAIN) || measure.lowest().signum() != 0) {
            return Optional.empty();
        }
        if (baseline.signum() == 0) {
            return Optional.of(NO_BASELINE_PAIN);
        }
        if (improvement
                        .multiply(HUNDRED)
                        .compareTo(baseline.multiply(BigDecimal.TEN).negate())
                <= 0) {
            return Optional.of(WORSE);
        }
        return Optional.of(
                isAtLeast(50, baseline, improvement)
                        ? SUBSTANTIAL
                        : isAtLeast(30, baseline, improvement)
                                ? MODERATE
                                : isAtLeast(10, baseline, improvement) ? MINIMAL : NONE);
    }

    /// Without a division: exactly 30 percent is 30 percent.
    private static boolean isAtLeast(int percent, BigDecimal baseline, BigDecimal improvement) {
        return improvement.multiply(HUNDRED).compareTo(baseline.multiply(BigDecimal.valueOf(percent))) >= 0;
    }
}
