package care.plumbline.providers.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a course needs to know of a patient's outlook on a goal.
///
/// @param course the course that it is about, where it is about one
/// @param hope score the patient wishes for
/// @param expected score the patient believes in
public record KnownOutlook(
        String goal,
        @Nullable String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        LocalDate statedOn) {}
