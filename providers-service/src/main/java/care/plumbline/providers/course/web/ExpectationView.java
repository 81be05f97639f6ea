package care.plumbline.providers.course.web;

import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.Expectation;
import care.plumbline.providers.recording.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param byWeeks weeks from the first session by which the score is expected
/// @param counts whether it is the provider's standing expectation for the goal: the last one on or before the first
///     session
record ExpectationView(
        String goal,
        String provider,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable String text,
        @Nullable Integer byWeeks,
        LocalDate statedOn,
        Instant recordedAt,
        String recordedBy,
        boolean counts) {

    static ExpectationView of(Recorded<Expectation> recorded, Course course) {
        Expectation stated = recorded.statement();
        return new ExpectationView(
                stated.goal(),
                stated.provider(),
                stated.expected(),
                stated.likelihood(),
                stated.text(),
                stated.byWeeks(),
                stated.statedOn(),
                recorded.at(),
                recorded.by(),
                course.standing(stated.provider(), stated.goal())
                        .filter(stated::equals)
                        .isPresent());
    }
}
