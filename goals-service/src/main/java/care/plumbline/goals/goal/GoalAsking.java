package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalEvent.ElicitationRecorded;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Decides whether it may be recorded so that a patient was asked for goals.
record GoalAsking(PatientGoals known, AskForGoals request) {

    GoalDecision decide(Recording recording) {
        LocalDate on = request.askedOn() == null ? recording.today() : request.askedOn();
        String by = request.askedBy() == null ? recording.recorded().by() : request.askedBy();
        Asking asking = new Asking(on, by, request.outcome());
        List<Asking> askings = known.elicitation().askings();
        if (askings.contains(asking)) {
            return new Unchanged();
        }
        if (askings.size() >= Elicitation.MOST_ASKINGS) {
            return new Refused(new TooMany("askings of a patient", Elicitation.MOST_ASKINGS));
        }
        return rules(asking, recording.today()).refusal().orElseGet(() -> {
            Elicited elicited = Elicited.from(
                    known.goals(),
                    Stream.concat(askings.stream(), Stream.of(asking)).toList());
            return Decided.of(new ElicitationRecorded(elicited, asking, recording.recorded()));
        });
    }

    private Rules rules(Asking asking, LocalDate today) {
        return new Rules()
                .notInTheFuture("askedOn", asking.askedOn(), today)
                .require(
                        asking.outcome() != ElicitationState.NEVER_ASKED,
                        "outcome",
                        "was-asked",
                        "must say what came of asking")
                .require(
                        asking.outcome() != ElicitationState.STATED
                                || ownGoals().findAny().isPresent(),
                        "outcome",
                        "has-stated-goal",
                        "must not say stated before the patient has stated a goal")
                .require(
                        asking.outcome() != ElicitationState.ASKED_AND_NONE
                                || ownGoals()
                                        .noneMatch(goal -> goal.lifecycle().open()
                                                && !goal.statedOn().isAfter(asking.askedOn())),
                        "outcome",
                        "no-stated-goal",
                        "must not say that there is none while a goal of the patient's own is open");
    }

    private Stream<Goal> ownGoals() {
        return known.goals().stream()
                .filter(goal -> goal.stated().expressedBy() == ExpressedBy.PATIENT)
                .filter(goal -> goal.lifecycle() != Lifecycle.ENTERED_IN_ERROR);
    }
}
