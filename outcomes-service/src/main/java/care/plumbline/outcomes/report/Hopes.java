package care.plumbline.outcomes.report;

import care.plumbline.measures.Change;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what the patient hoped for when the expectation was sealed.
record Hopes(Collection<Outlook> outlooks) {

    /// @param expected the patient's expectation: its outlook holds the hope
    Optional<Hope> of(Comparison expected, Observed observed, OutcomeMeasure measure) {
        return outlooks.stream()
                .filter(outlook -> outlook.key().equals(expected.expectation().source()))
                .findFirst()
                .map(outlook -> new Hope(
                        outlook.hope(),
                        distance(outlook.hope(), observed, measure),
                        outlook.smallestWorthwhile(),
                        outlook.statedOn()));
    }

    private static @Nullable BigDecimal distance(@Nullable BigDecimal hope, Observed observed, OutcomeMeasure measure) {
        Score baseline = observed.baseline();
        Change verdict = observed.verdict().orElse(null);
        return hope == null || baseline == null || verdict == null
                ? null
                : measure.improvement(baseline.value(), hope).subtract(verdict.improvement());
    }
}
