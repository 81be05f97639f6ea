package care.plumbline.goals.goal;

import care.plumbline.goals.attainment.AttainmentScale;
import java.time.LocalDate;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// A request to change a goal that is there. Absent dates mean today.
public sealed interface GoalStep {

    String goal();

    /// Accepts the version of the goal that the caller has seen.
    LongPredicate expectedVersion();

    /// @param kind what the revision does; absent: told from what happens to the target
    record ReviseGoal(
            String goal,
            LongPredicate expectedVersion,
            WishChange change,
            String reason,
            @Nullable RevisionKind kind,
            @Nullable LocalDate revisedOn)
            implements GoalStep {}

    record AcceptGoal(
            String goal,
            LongPredicate expectedVersion,
            Party by,
            @Nullable LocalDate on) implements GoalStep {}

    record HoldGoal(
            String goal,
            LongPredicate expectedVersion,
            String reason,
            @Nullable LocalDate on) implements GoalStep {}

    record ResumeGoal(
            String goal,
            LongPredicate expectedVersion,
            @Nullable LocalDate on) implements GoalStep {}

    record CloseGoal(
            String goal,
            LongPredicate expectedVersion,
            ClosureOutcome outcome,
            String reason,
            @Nullable LocalDate on) implements GoalStep {}

    /// @param reason why, where there is a scale already
    record SetScale(
            String goal,
            LongPredicate expectedVersion,
            AttainmentScale scale,
            @Nullable String reason,
            @Nullable LocalDate setOn)
            implements GoalStep {}

    record ReportWork(
            String goal,
            LongPredicate expectedVersion,
            WorkSituation situation,
            @Nullable LocalDate on) implements GoalStep {}
}
