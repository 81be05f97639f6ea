package care.plumbline.goals.goal;

import java.time.LocalDate;

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

    record OutlookStated(Outlook outlook) implements GoalEvent {}

    /// A newer state of a course was heard of.
    record CourseLearned(KnownCourse course) implements GoalEvent {}
}
