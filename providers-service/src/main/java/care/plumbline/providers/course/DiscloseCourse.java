package care.plumbline.providers.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells what the patient was told before the start.
public record DiscloseCourse(LocalDate on, Particulars particulars, List<ForGoal> expectations) {

    public DiscloseCourse {
        expectations = List.copyOf(expectations);
    }

    /// What the delivering provider expects for one goal.
    ///
    /// @param byWeeks weeks from the first session by which it is expected
    public record ForGoal(
            String goal,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable String text,
            @Nullable Integer byWeeks) {}

    /// The request as a statement of the delivering provider.
    Disclosure by(String provider) {
        return new Disclosure(
                on,
                particulars,
                expectations.stream()
                        .map(stated -> new Expectation(
                                stated.goal(),
                                provider,
                                stated.expected(),
                                stated.likelihood(),
                                stated.text(),
                                on,
                                stated.byWeeks()))
                        .toList());
    }
}
