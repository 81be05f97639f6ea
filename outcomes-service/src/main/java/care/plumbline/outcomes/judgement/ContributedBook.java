package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One party's expectation of one course on one measure, held against the result.
///
/// @param provider whose, in the book of providers
/// @param goal absent for the evidence, which counts once per course and measure
/// @param expectedImprovement absent where nothing is stated, as are distance and class
/// @param distance expected less observed improvement
public record ContributedBook(
        Book book,
        @Nullable String provider,
        @Nullable String goal,
        @Nullable BigDecimal expectedImprovement,
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal distance,
        Fulfilment fulfilment,
        @Nullable ResultClass resultClass) {

    static ContributedBook of(Comparison cell) {
        Expectation expected = cell.expectation();
        return new ContributedBook(
                expected.book(),
                expected.provider(),
                expected.book() == Book.EVIDENCE ? null : expected.goal(),
                cell.improvement(),
                expected.likelihood(),
                cell.distance(),
                Objects.requireNonNull(cell.fulfilment(), "only a verdict is contributed"),
                cell.resultClass());
    }
}
