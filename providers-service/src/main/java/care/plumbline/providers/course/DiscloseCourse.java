package care.plumbline.providers.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells what the patient was told before the start.
public record DiscloseCourse(
        LocalDate on,
        @Nullable Integer sessions,
        @Nullable Integer weeks,
        @Nullable String text,
        List<ForGoal> expectations) {

    public DiscloseCourse {
        expectations = List.copyOf(expectations);
    }

    /// What the delivering provider expects for one goal.
    public record ForGoal(
            String goal,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood) {}

    /// The request as a statement of the delivering provider.
    Disclosure by(String provider) {
        return new Disclosure(
                on,
                sessions,
                weeks,
                text,
                expectations.stream()
                        .map(stated -> new Expectation(
                                stated.goal(), provider, stated.expected(), stated.likelihood(), null, on))
                        .toList());
    }
}
