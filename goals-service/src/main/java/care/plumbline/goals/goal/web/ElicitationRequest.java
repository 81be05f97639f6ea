package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.AskForGoals;
import care.plumbline.goals.goal.ElicitationState;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// That a patient was asked for goals, as a client tells it.
///
/// @param outcome what came of it
/// @param askedBy absent: the caller
/// @param askedOn absent: today
record ElicitationRequest(
        @NotNull ElicitationState outcome,
        @Nullable @Identifier String askedBy,
        @Nullable WhenStated askedOn) {

    AskForGoals request() {
        return new AskForGoals(askedBy, askedOn == null ? null : askedOn.date(), outcome);
    }
}
