package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.judgement.Fulfilment;
import care.plumbline.outcomes.judgement.NotStated;
import care.plumbline.outcomes.judgement.ResultClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One party's expectation and what came of it, as it is stored.
public record ComparisonDocument(
        Book book,
        @Nullable String provider,
        @Nullable String goal,
        @Nullable BigDecimal stated,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal likelihood,
        @Nullable LocalDate statedOn,
        @Nullable String source,
        @Nullable NotStated notStated,
        @Nullable BigDecimal score,
        @Nullable BigDecimal improvement,
        @Nullable BigDecimal distance,
        @Nullable Fulfilment fulfilment,
        @Nullable ResultClass resultClass) {

    static ComparisonDocument of(Comparison cell) {
        Expectation expectation = cell.expectation();
        return new ComparisonDocument(
                expectation.book(),
                expectation.provider(),
                expectation.goal(),
                expectation.score(),
                expectation.mean(),
                expectation.likelihood(),
                expectation.statedOn(),
                expectation.source(),
                expectation.notStated(),
                cell.score(),
                cell.improvement(),
                cell.distance(),
                cell.fulfilment(),
                cell.resultClass());
    }

    Comparison comparison() {
        Expectation expectation =
                new Expectation(book, provider, goal, stated, mean, likelihood, statedOn, source, notStated);
        return new Comparison(expectation, score, improvement, distance, fulfilment, resultClass);
    }
}
