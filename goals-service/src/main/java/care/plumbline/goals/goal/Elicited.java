package care.plumbline.goals.goal;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What follows from a patient's goals and from who asked for them.
///
/// @param askedBy who asked last; absent where nobody did, and where the patient or a clinician stated goals unasked
/// @param askedOn when that was, or when the goal was stated
public record Elicited(
        ElicitationState state,
        @Nullable String askedBy,
        @Nullable LocalDate askedOn) {

    static final Elicited NEVER = new Elicited(ElicitationState.NEVER_ASKED, null, null);

    /// A goal in the patient's own words goes before everything; else the last of what was asked and what a clinician
    /// put into words. Goals entered in error are none.
    static Elicited from(List<Goal> goals, List<Asking> askings) {
        List<Goal> valid = goals.stream()
                .filter(goal -> goal.lifecycle() != Lifecycle.ENTERED_IN_ERROR)
                .sorted(comparing(Goal::statedOn))
                .toList();
        return expressed(valid, ExpressedBy.PATIENT)
                .map(goal -> stated(goal, askings))
                .orElseGet(() -> lastOf(expressed(valid, ExpressedBy.CLINICIAN), askings));
    }

    private static Elicited stated(Goal goal, List<Asking> askings) {
        return askings.stream()
                .filter(asking -> asking.outcome() == ElicitationState.STATED)
                .max(comparing(Asking::askedOn))
                .map(Elicited::of)
                .orElseGet(() -> new Elicited(ElicitationState.STATED, null, goal.statedOn()));
    }

    private static Elicited lastOf(Optional<Goal> implied, List<Asking> askings) {
        return Stream.concat(
                        implied.stream()
                                .map(goal ->
                                        new Elicited(ElicitationState.IMPLIED_BY_CLINICIAN, null, goal.statedOn())),
                        askings.stream().map(Elicited::of).map(Elicited::withoutGoals))
                .max(comparing(Elicited::dayOrMin))
                .orElse(NEVER);
    }

    /// Who was asked and whose goals turned out to be an error has none.
    private static Elicited withoutGoals(Elicited elicited) {
        return elicited.state() == ElicitationState.STATED
                ? new Elicited(ElicitationState.ASKED_AND_NONE, elicited.askedBy(), elicited.askedOn())
                : elicited;
    }

    private static LocalDate dayOrMin(Elicited elicited) {
        LocalDate day = elicited.askedOn();
        return day == null ? LocalDate.MIN : day;
    }

    private static Elicited of(Asking asking) {
        return new Elicited(asking.outcome(), asking.askedBy(), asking.askedOn());
    }

    private static Optional<Goal> expressed(List<Goal> goals, ExpressedBy by) {
        return goals.stream().filter(goal -> goal.stated().expressedBy() == by).findFirst();
    }

    /// A patient and what follows from their goals and from who asked for them.
    public record OfPatient(String patient, Elicited elicited) {}
}
