package care.plumbline.goals.goal;

import java.util.List;

/// The answer to a request: what happens, why it does not, or that it has happened before.
public sealed interface GoalDecision {

    /// @param events none where the same command was carried out before: it is answered as it was then
    record Decided(List<GoalEvent> events) implements GoalDecision {

        public Decided {
            events = List.copyOf(events);
        }

        static Decided of(GoalEvent event) {
            return new Decided(List.of(event));
        }
    }

    record Refused(GoalRefusal refusal) implements GoalDecision {}

    /// The same was asked before, in the same words: nothing changes, and that is fine.
    record Unchanged() implements GoalDecision {}
}
