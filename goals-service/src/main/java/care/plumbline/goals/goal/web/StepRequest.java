package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.ClosureOutcome;
import care.plumbline.goals.goal.GoalStep;
import care.plumbline.goals.goal.GoalStep.AcceptGoal;
import care.plumbline.goals.goal.GoalStep.CloseGoal;
import care.plumbline.goals.goal.GoalStep.HoldGoal;
import care.plumbline.goals.goal.GoalStep.ReportWork;
import care.plumbline.goals.goal.GoalStep.ResumeGoal;
import care.plumbline.goals.goal.GoalStep.ReviseGoal;
import care.plumbline.goals.goal.GoalStep.SetScale;
import care.plumbline.goals.goal.Party;
import care.plumbline.goals.goal.RevisionKind;
import care.plumbline.goals.goal.WishChange;
import care.plumbline.goals.goal.WorkSituation;
import care.plumbline.goals.goal.WorkStatus;
import care.plumbline.goals.goal.web.ParticularsRequest.LevelRequest;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step with a goal as a client asks for it. Absent dates mean today.
sealed interface StepRequest {

    int LONGEST_REASON = 500;

    GoalStep as(String goal, ExpectedVersion expected);

    /// @param kind absent: told from what happens to the target
    record RevisionRequest(
            @Nullable
            @Size(max = GoalRequest.LONGEST_STATEMENT)
            @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
            String statement,

            @Nullable BigDecimal target,
            @Nullable WhenStated due,
            @Nullable @Min(0) @Max(3) Integer importance,
            @Nullable @Min(0) @Max(3) Integer difficulty,
            @Nullable BigDecimal tolerable,
            @NotBlank @Size(max = LONGEST_REASON) String reason,
            @Nullable RevisionKind kind,
            @Nullable WhenStated revisedOn)
            implements StepRequest {

        @Override
        public GoalStep as(String goal, ExpectedVersion expected) {
            WishChange change = new WishChange(statement, target, date(due), importance, difficulty, tolerable);
            return new ReviseGoal(goal, expected, change, reason, kind, date(revisedOn));
        }
    }

    record AcceptanceRequest(@NotNull Party by, @Nullable WhenStated on) implements StepRequest {

        @Override
        public GoalStep as(String goal, ExpectedVersion expected) {
            return new AcceptGoal(goal, expected, by, date(on));
        }
    }

    record HoldRequest(
            @NotBlank @Size(max = LONGEST_REASON) String reason,
            @Nullable WhenStated on) implements StepRequest {

        @Override
        public GoalStep as(String goal, ExpectedVersion expected) {
            return new HoldGoal(goal, expected, reason, date(on));
        }
    }

    record ResumptionRequest(@Nullable WhenStated on) implements StepRequest {

        @Override
        public GoalStep as(String goal, ExpectedVersion expected) {
            return new ResumeGoal(goal, expected, date(on));
        }
    }

    record ClosureRequest(
            @NotNull ClosureOutcome outcome,
            @NotBlank @Size(max = LONGEST_REASON) String reason,
            @Nullable WhenStated on)
            implements StepRequest {

        @Override
        public GoalStep as(String goal, ExpectedVersion expected) {
            return new CloseGoal(goal, expected, outcome, reason, date(on));
        }
    }

    record ScaleRequest(
            @NotNull @Size(min = ParticularsRequest.LEVELS, max = ParticularsRequest.LEVELS)
            List<@NotNull @Valid LevelRequest> levels,

            @Nullable @Size(max = LONGEST_REASON) String reason,
            @Nullable WhenStated setOn)
            implements StepRequest {

        @Override
        public GoalStep as(String goal, ExpectedVersion expected) {
            return new SetScale(goal, expected, ParticularsRequest.scale(levels), reason, date(setOn));
        }
    }

    record WorkReportRequest(
            @NotNull WorkStatus status,
            @Nullable @DecimalMin("0") BigDecimal hours,

            @Nullable @Size(max = ParticularsRequest.LONGEST_TEXT)
            String duties,

            @Nullable WhenStated on)
            implements StepRequest {

        @Override
        public GoalStep as(String goal, ExpectedVersion expected) {
            return new ReportWork(goal, expected, new WorkSituation(status, hours, duties), date(on));
        }
    }

    private static @Nullable LocalDate date(@Nullable WhenStated when) {
        return when == null ? null : when.date();
    }
}
