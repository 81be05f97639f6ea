package care.plumbline.goals.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened to a patient's goals.
public sealed interface GoalEvent {

    /// Something happened to one goal: its version rises by one.
    sealed interface GoalChanged extends GoalEvent {

        String goal();

        Recorded recorded();
    }

    record GoalStated(StateGoal stated, Recorded recorded) implements GoalChanged {

        @Override
        public String goal() {
            return stated.goal();
        }
    }

    record GoalRevised(String goal, Revision revision, Wish wish, Recorded recorded) implements GoalChanged {}

    record GoalAccepted(String goal, Party by, LocalDate on, Recorded recorded) implements GoalChanged {}

    record GoalHeld(String goal, Standing.Held held, Recorded recorded) implements GoalChanged {}

    record GoalResumed(String goal, LocalDate on, Recorded recorded) implements GoalChanged {}

    record GoalClosed(String goal, Standing.Closed closed, Recorded recorded) implements GoalChanged {}

    record ScaleSet(String goal, ScaleVersion scale, Recorded recorded) implements GoalChanged {}

    record WorkReported(String goal, WorkReport report, Recorded recorded) implements GoalChanged {}

    record OutlookStated(Outlook outlook) implements GoalEvent {}

    /// A newer state of a course was heard of.
    record CourseLearned(KnownCourse course) implements GoalEvent {}

    /// Whether the patient was asked for goals, and with what answer, changed.
    ///
    /// @param asking the asking that was recorded, absent where goals or news led to it
    record ElicitationRecorded(Elicited elicited, @Nullable Asking asking, Recorded recorded) implements GoalEvent {}
}
