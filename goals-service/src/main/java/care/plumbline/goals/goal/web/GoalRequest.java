package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.ExpressedBy;
import care.plumbline.goals.goal.GoalKind;
import care.plumbline.goals.goal.StateGoal;
import care.plumbline.goals.goal.Wish;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A goal as a client states it.
///
/// @param expressedBy absent: the patient
record GoalRequest(
        @NotNull GoalKind kind,
        @NotBlank @Size(max = GoalRequest.LONGEST_STATEMENT) String statement,
        @NotNull @Identifier String measure,
        @NotNull BigDecimal target,
        @Nullable BigDecimal baseline,
        @Nullable WhenStated due,
        @Nullable @Min(0) @Max(3) Integer importance,
        @Nullable @Min(0) @Max(3) Integer difficulty,
        @NotNull WhenStated statedOn,
        @Nullable ExpressedBy expressedBy) {

    static final int LONGEST_STATEMENT = 1_000;

    StateGoal as(String goal) {
        return new StateGoal(
                goal,
                kind,
                measure,
                new Wish(statement, target, due == null ? null : due.date(), importance, difficulty),
                baseline,
                statedOn.date(),
                expressedBy == null ? ExpressedBy.PATIENT : expressedBy);
    }
}
