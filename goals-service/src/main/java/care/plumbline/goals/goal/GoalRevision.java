package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalEvent.GoalRevised;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import care.plumbline.goals.goal.GoalStep.ReviseGoal;
import java.time.LocalDate;

/// Decides whether an open goal may be revised so.
record GoalRevision(GoalSteps steps, ReviseGoal request) {

    /// A goal has at most this many revisions: its document and its events stay small.
    static final int MOST_REVISIONS = 50;

    GoalDecision decide() {
        Goal goal = steps.goal();
        if (isRepeated()) {
            return new Unchanged();
        }
        if (goal.revisions().size() >= MOST_REVISIONS) {
            return new Refused(new TooMany("revisions of a goal", MOST_REVISIONS));
        }
        Wish before = goal.wish();
        Wish wish = request.change().appliedTo(before);
        int moved = steps.measure().improvement(before.target(), wish.target()).signum();
        RevisionKind kind = request.kind() == null ? RevisionKind.of(moved) : request.kind();
        LocalDate on = steps.orToday(request.revisedOn());
        return rules(wish, kind, moved, on).refusal().orElseGet(() -> {
            Recorded recorded = steps.recording().recorded();
            Revision revision = new Revision(on, recorded.by(), kind, request.reason(), before);
            return Decided.of(new GoalRevised(goal.id(), revision, wish, recorded));
        });
    }

    /// The same change for the same reason on the same day was made before: who sends it again means that one.
    private boolean isRepeated() {
        LocalDate on = request.revisedOn();
        return steps.goal().revisions().stream()
                .anyMatch(revision -> revision.revisedOn().equals(on)
                        && revision.reason().equals(request.reason())
                        && request.change()
                                .appliedTo(revision.before())
                                .equals(steps.goal().wishAfter(revision)));
    }

    private Rules rules(Wish wish, RevisionKind kind, int moved, LocalDate on) {
        Goal goal = steps.goal();
        return steps.dated("revisedOn", on)
                .notBefore("revisedOn", on, goal.wordedOn(), "not-before-last-revision", "of the last revision")
                .require(!wish.equals(goal.wish()), "body", "changes-something", "must change something")
                .require(kind.fits(moved), "kind", "fits-the-target", "must fit what happens to the target")
                .wish(wish, goal.stated(), steps.measure());
    }
}
