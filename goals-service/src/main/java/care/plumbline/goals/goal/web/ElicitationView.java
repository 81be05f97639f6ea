package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Elicitation;
import care.plumbline.goals.goal.ElicitationState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a patient was asked for goals, as it is shown.
///
/// @param askedBy who asked last
/// @param askings who asked when, in the order in which they were heard of
record ElicitationView(
        String patient,
        ElicitationState state,
        @Nullable String askedBy,
        @Nullable LocalDate askedOn,
        List<AskingView> askings) {

    record AskingView(LocalDate askedOn, String askedBy, ElicitationState outcome) {}

    static ElicitationView of(String patient, Elicitation elicitation) {
        return new ElicitationView(
                patient,
                elicitation.elicited().state(),
                elicitation.elicited().askedBy(),
                elicitation.elicited().askedOn(),
                elicitation.askings().stream()
                        .map(asking -> new AskingView(asking.askedOn(), asking.askedBy(), asking.outcome()))
                        .toList());
    }
}
