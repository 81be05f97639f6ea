package care.plumbline.providers.course.mongo;

import care.plumbline.providers.course.Expectation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An expectation as stored.
public record ExpectationDocument(
        String goal,
        String provider,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable String text,
        LocalDate statedOn,
        @Nullable Integer byWeeks) {

    static ExpectationDocument of(Expectation expectation) {
        return new ExpectationDocument(
                expectation.goal(),
                expectation.provider(),
                expectation.expected(),
                expectation.likelihood(),
                expectation.text(),
                expectation.statedOn(),
                expectation.byWeeks());
    }

    Expectation toExpectation() {
        return new Expectation(goal, provider, expected, likelihood, text, statedOn, byWeeks);
    }
}
