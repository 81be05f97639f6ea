package care.plumbline.providers.course;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a course needs to know of a patient's goal.
///
/// @param measure Code of the outcome measure it is judged on.
/// @param enteredInError It never was a goal.
/// @param baseline Score that the goal was set from, where one was stated.
public record KnownGoal(
        String goal,
        String measure,
        boolean enteredInError,
        @Nullable BigDecimal baseline) {}
