package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Outlook;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a later outlook points, held against an earlier one on the same goal.
public enum CycleDirection {
    /// The patient hopes for more than before.
    RISING,
    /// For the same, within the tolerance of the measure.
    STEADY,
    /// For less.
    COLLAPSING;

    /// Hope against hope where both were stated, else expected score against expected score; empty where neither pair
    /// was.
    public static Optional<CycleDirection> between(OutcomeMeasure measure, Outlook before, Outlook next) {
        return rise(measure, before.hope(), next.hope())
                .or(() -> rise(measure, before.expected(), next.expected()))
                .map(rise -> rise.abs().compareTo(measure.tolerance()) <= 0
                        ? STEADY
                        : rise.signum() > 0 ? RISING : COLLAPSING);
    }

    private static Optional<BigDecimal> rise(
            OutcomeMeasure measure, @Nullable BigDecimal before, @Nullable BigDecimal next) {
        return before == null || next == null ? Optional.empty() : Optional.of(measure.improvement(before, next));
    }
}
