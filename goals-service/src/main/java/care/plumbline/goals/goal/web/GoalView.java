package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.ExpressedBy;
import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.GoalKind;
import care.plumbline.goals.goal.GoalPrompts;
import care.plumbline.goals.goal.Lifecycle;
import care.plumbline.goals.goal.Revision;
import care.plumbline.goals.goal.RevisionKind;
import care.plumbline.goals.goal.Standing;
import care.plumbline.goals.goal.StateGoal;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal as it is shown: what the patient wants now, and the first wish beside it.
///
/// @param findings what to talk about with the patient; they refuse nothing
/// @param recordedAt when its last change was heard of
/// @param outlooks oldest first; only where all goals of the patient are read
record GoalView(
        String id,
        long version,
        GoalKind kind,
        @JsonUnwrapped WishView wish,
        String measure,
        @Nullable BigDecimal baseline,
        LocalDate statedOn,
        ExpressedBy expressedBy,
        Lifecycle lifecycle,
        @Nullable LocalDate acceptedByPatientOn,
        @Nullable LocalDate acceptedByProviderOn,
        WishView original,
        List<RevisionView> revisions,
        @JsonUnwrapped ParticularsView particulars,
        List<FindingView> findings,
        @Nullable StandingView onHold,
        @Nullable StandingView closure,
        Instant recordedAt,
        String recordedBy,
        @Nullable List<OutlookView> outlooks) {

    record RevisionView(
            LocalDate revisedOn, String author, RevisionKind kind, String reason, WishView before, WishView after) {

        static RevisionView of(Revision revision, Goal goal) {
            return new RevisionView(
                    revision.revisedOn(),
                    revision.author(),
                    revision.kind(),
                    revision.reason(),
                    WishView.of(revision.before()),
                    WishView.of(goal.wishAfter(revision)));
        }
    }

    record StandingView(LocalDate on, String reason) {}

    static GoalView of(Goal goal, GoalPrompts prompts) {
        return of(goal, prompts, null);
    }

    /// @param outlooks those for the goal
    static GoalView of(Goal goal, GoalPrompts prompts, @Nullable List<OutlookView> outlooks) {
        StateGoal stated = goal.stated();
        return new GoalView(
                goal.id(),
                goal.version(),
                stated.kind(),
                WishView.of(goal.wish()),
                stated.measure(),
                stated.baseline(),
                stated.statedOn(),
                stated.expressedBy(),
                goal.lifecycle(),
                goal.acceptance().byPatient(),
                goal.acceptance().byProvider(),
                WishView.of(stated.wish()),
                goal.revisions().stream()
                        .map(revision -> RevisionView.of(revision, goal))
                        .toList(),
                ParticularsView.of(goal),
                FindingView.of(prompts.of(goal)),
                goal.standing() instanceof Standing.Held(LocalDate on, String reason)
                        ? new StandingView(on, reason)
                        : null,
                goal.standing() instanceof Standing.Closed closed
                        ? new StandingView(closed.on(), closed.reason())
                        : null,
                goal.recorded().at(),
                goal.recorded().by(),
                outlooks);
    }
}
