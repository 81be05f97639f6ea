package care.plumbline.goals.goal;

import java.time.LocalDate;
import java.util.List;

/// Why a request is not followed. Never holds what the patient said.
public sealed interface GoalRefusal {

    record UnknownGoal(String goal) implements GoalRefusal {}

    /// The course was never heard of; the news may still be on its way.
    record UnknownCourse(String course) implements GoalRefusal {}

    /// The goal has changed since the caller read it.
    record StaleVersion(long present) implements GoalRefusal {}

    /// The id stands for something else already.
    record IdTaken(String id) implements GoalRefusal {}

    /// The goal's state does not allow the step.
    record NotPossibleNow(Lifecycle state, String step) implements GoalRefusal {}

    /// The course has started: what is stated later does not count for it any more.
    record Sealed(String course, LocalDate startedOn) implements GoalRefusal {}

    record TooMany(String what, int limit) implements GoalRefusal {}

    /// The content breaks rules, each named with its field.
    record RulesBroken(List<Violation> violations) implements GoalRefusal {

        public RulesBroken {
            violations = List.copyOf(violations);
        }
    }
}
