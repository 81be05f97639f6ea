package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalEvent.OutlookStated;
import care.plumbline.goals.goal.GoalRefusal.IdTaken;
import care.plumbline.goals.goal.GoalRefusal.NotPossibleNow;
import care.plumbline.goals.goal.GoalRefusal.Sealed;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import care.plumbline.goals.goal.GoalRefusal.UnknownCourse;
import care.plumbline.measures.OutcomeMeasure;
import java.time.LocalDate;
import java.util.Optional;

/// Decides whether an outlook may be stated.
///
/// @param goal the goal it is about
record OutlookStatement(StateOutlook request, Outlooks outlooks, Goal goal, Knowledge knowledge) {

    /// A patient has at most this many outlooks: one document holds them all.
    static final int MOST_OUTLOOKS = 1_000;

    GoalDecision decide(Recording recording) {
        Optional<Outlook> known = outlooks.find(request.outlook());
        if (known.isPresent()) {
            return known.get().stated().equals(request) ? new Unchanged() : new Refused(new IdTaken(request.outlook()));
        }
        if (outlooks.all().size() >= MOST_OUTLOOKS) {
            return new Refused(new TooMany("outlooks of a patient", MOST_OUTLOOKS));
        }
        return tooLateForTheGoal()
                .or(() -> rules(recording.today()).refusal())
                .or(this::tooLateForTheCourse)
                .orElseGet(() -> {
                    Appraisal appraisal = new OutlookAppraisal(request, goal, outlooks, knowledge).appraise();
                    return Decided.of(new OutlookStated(new Outlook(request, recording.recorded(), appraisal)));
                });
    }

    /// Until it ended people hoped for it; of a goal that was an error nobody did.
    private Optional<GoalDecision> tooLateForTheGoal() {
        return switch (goal.standing()) {
            case Standing.Open _, Standing.Held _ -> Optional.empty();
            case Standing.Closed closed
            when closed.outcome() != ClosureOutcome.ENTERED_IN_ERROR
                    && !request.statedOn().isAfter(closed.on()) -> Optional.empty();
            case Standing.Closed _ ->
                Optional.of(new Refused(new NotPossibleNow(goal.lifecycle(), "state an outlook")));
        };
    }

    private Rules rules(LocalDate today) {
        OutcomeMeasure measure = knowledge.measureOf(goal);
        OwnWords words = request.words();
        return new Rules()
                .language(
                        words == null ? Particulars.ENGLISH : words.language(),
                        knowledge.guard().languages())
                .require(
                        !request.saysNothing(),
                        "body",
                        "says-something",
                        "must give hope, expected, likelihood, smallestWorthwhile or words")
                .score("hope", request.hope(), measure)
                .score("expected", request.expected(), measure)
                .percent("likelihood", request.likelihood())
                .improvement("smallestWorthwhile", request.smallestWorthwhile(), measure)
                .notInTheFuture("statedOn", request.statedOn(), today)
                .notBefore("statedOn", request.statedOn(), goal.statedOn(), "not-before-goal", "the goal was stated")
                .notBefore("by", request.by(), request.statedOn(), "not-before-stated", "it was stated");
    }

    private Optional<GoalDecision> tooLateForTheCourse() {
        String course = request.course();
        if (course == null) {
            return Optional.empty();
        }
        KnownCourse known = outlooks.courses().get(course);
        if (known == null) {
            return Optional.of(new Refused(new UnknownCourse(course)));
        }
        if (known.startedOn() != null && known.sealedBefore(request.statedOn())) {
            return Optional.of(new Refused(new Sealed(course, known.startedOn())));
        }
        return new Rules()
                .require(known.goals().contains(goal.id()), "course", "for-this-goal", "must be a course for this goal")
                .refusal();
    }
}
