package care.plumbline.goals.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The patient states a goal.
///
/// @param goal id of the new goal, unique within the patient
/// @param measure code of the outcome measure it is judged on
/// @param baseline score now, as the patient gives it
/// @param statedOn when the patient stated it
/// @param particulars what belongs to its kind, and how it shall be measured
public record StateGoal(
        String goal,
        GoalKind kind,
        String measure,
        Wish wish,
        @Nullable BigDecimal baseline,
        LocalDate statedOn,
        ExpressedBy expressedBy,
        Particulars particulars) {

    public StateGoal {
        baseline = Scores.plainOrAbsent(baseline);
    }
}
