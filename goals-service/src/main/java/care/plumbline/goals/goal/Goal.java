package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalEvent.GoalAccepted;
import care.plumbline.goals.goal.GoalEvent.GoalChanged;
import care.plumbline.goals.goal.GoalEvent.GoalClosed;
import care.plumbline.goals.goal.GoalEvent.GoalHeld;
import care.plumbline.goals.goal.GoalEvent.GoalResumed;
import care.plumbline.goals.goal.GoalEvent.GoalRevised;
import care.plumbline.goals.goal.GoalEvent.GoalStated;
import care.plumbline.goals.goal.GoalEvent.ScaleSet;
import care.plumbline.goals.goal.GoalEvent.WorkReported;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A goal of a patient.
///
/// @param stated what was said first: the original wish and what never changes, kept for ever
/// @param version 1 when stated, one more with each change
/// @param wish what the patient wants now
/// @param revisions oldest first
/// @param progress attainment scales and reports
/// @param last what last happened to it
/// @param recorded when this service heard of that, and from whom
public record Goal(
        StateGoal stated,
        long version,
        Wish wish,
        Acceptance acceptance,
        List<Revision> revisions,
        Progress progress,
        Standing standing,
        WhatHappened last,
        Recorded recorded)
        implements Announced {

    public Goal {
        revisions = List.copyOf(revisions);
    }

    static Goal of(GoalStated event) {
        StateGoal stated = event.stated();
        return new Goal(
                stated,
                1,
                stated.wish(),
                Acceptance.NONE,
                List.of(),
                Progress.of(stated, event.recorded()),
                new Standing.Open(),
                WhatHappened.STATED,
                event.recorded());
    }

    public String id() {
        return stated.goal();
    }

    /// Code of the outcome measure; never changes, so that results stay comparable.
    public String measure() {
        return stated.measure();
    }

    public LocalDate statedOn() {
        return stated.statedOn();
    }

    public Lifecycle lifecycle() {
        return switch (standing) {
            case Standing.Open _ -> acceptance.lifecycle();
            case Standing.Held _ -> Lifecycle.ON_HOLD;
            case Standing.Closed closed -> closed.outcome().lifecycle();
        };
    }

    /// The attainment scale that counts now.
    public Optional<ScaleVersion> scale() {
        return progress.scale();
    }

    /// What was wanted from a revision on: the wish before the next one, or the present wish.
    public Wish wishAfter(Revision revision) {
        int next = revisions.indexOf(revision) + 1;
        return next < revisions.size() ? revisions.get(next).before() : wish;
    }

    /// Day on which the present wish was worded.
    LocalDate wordedOn() {
        return revisions.isEmpty() ? statedOn() : revisions.getLast().revisedOn();
    }

    /// The only way to the next state.
    Goal after(GoalChanged event) {
        return switch (event) {
            case GoalStated first -> of(first);
            case GoalRevised revised ->
                new Goal(
                        stated,
                        version + 1,
                        revised.wish(),
                        acceptance,
                        Stream.concat(revisions.stream(), Stream.of(revised.revision()))
                                .toList(),
                        progress,
                        standing,
                        WhatHappened.in(event),
                        event.recorded());
            case GoalAccepted accepted ->
                changed(event, acceptance.with(accepted.by(), accepted.on()), progress, standing);
            case GoalHeld held -> changed(event, acceptance, progress, held.held());
            case GoalResumed _ -> changed(event, acceptance, progress, new Standing.Open());
            case GoalClosed closed -> changed(event, acceptance, progress, closed.closed());
            case ScaleSet set -> changed(event, acceptance, progress.with(set.scale()), standing);
            case WorkReported reported -> changed(event, acceptance, progress.with(reported.report()), standing);
        };
    }

    private Goal changed(GoalChanged event, Acceptance newAcceptance, Progress newProgress, Standing newStanding) {
        return new Goal(
                stated,
                version + 1,
                wish,
                newAcceptance,
                revisions,
                newProgress,
                newStanding,
                WhatHappened.in(event),
                event.recorded());
    }
}
