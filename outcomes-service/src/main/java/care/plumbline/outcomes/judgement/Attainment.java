package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Whether a goal was reached by a course.
///
/// @param target score wanted, as it stood on the day of the judgement
/// @param reached whether the result is at or past the target; absent while nobody may judge
/// @param sustained whether the target was reached at two successive waves; not before there is a verdict
public record Attainment(
        String goal, BigDecimal target, @Nullable Boolean reached, boolean sustained) {}
