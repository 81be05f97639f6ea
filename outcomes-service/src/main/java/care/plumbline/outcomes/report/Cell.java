package care.plumbline.outcomes.report;

import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Fulfilment;
import org.jspecify.annotations.Nullable;

/// What one party expected of one course, against the result.
///
/// @param text the provider's own words
/// @param evidence the published figure, or why there is none
public record Cell(
        Role role,
        Comparison comparison,
        @Nullable String text,
        @Nullable Evidence evidence) {

    public boolean isMissing() {
        return comparison.fulfilment() == Fulfilment.NOT_STATED;
    }
}
