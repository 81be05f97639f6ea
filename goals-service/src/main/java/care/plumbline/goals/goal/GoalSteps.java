package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.Lifecycle.ON_HOLD;

import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalEvent.GoalAccepted;
import care.plumbline.goals.goal.GoalEvent.GoalClosed;
import care.plumbline.goals.goal.GoalEvent.GoalHeld;
import care.plumbline.goals.goal.GoalEvent.GoalResumed;
import care.plumbline.goals.goal.GoalEvent.WorkReported;
import care.plumbline.goals.goal.GoalRefusal.NotPossibleNow;
import care.plumbline.goals.goal.GoalRefusal.StaleVersion;
import care.plumbline.goals.goal.GoalRefusal.TooMany;
import care.plumbline.goals.goal.GoalStep.AcceptGoal;
import care.plumbline.goals.goal.GoalStep.CloseGoal;
import care.plumbline.goals.goal.GoalStep.HoldGoal;
import care.plumbline.goals.goal.GoalStep.ReportWork;
import care.plumbline.goals.goal.GoalStep.ResumeGoal;
import care.plumbline.goals.goal.GoalStep.ReviseGoal;
import care.plumbline.goals.goal.GoalStep.SetScale;
import care.plumbline.measures.OutcomeMeasure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Decides whether one goal may take a step now.
///
record GoalSteps(Goal goal, Knowledge knowledge, Recording recording) {

    /// A goal has at most this many reports: its document and its events stay small.
    static final int MOST_REPORTS = 200;

    GoalDecision decide(GoalStep step) {
        if (!step.expectedVersion().test(goal.version())) {
            return new Refused(new StaleVersion(goal.version()));
        }
        return switch (step) {
            case ReviseGoal revise -> state().open() ? new GoalRevision(this, revise).decide() : notNow("revise");
            case AcceptGoal accept -> accept(accept);
            case HoldGoal hold -> hold(hold);
            case ResumeGoal resume -> resume(resume);
            case CloseGoal close -> close(close);
            case SetScale set -> state().open() ? new ScaleSetting(this, set).decide() : notNow("set a scale");
            case ReportWork report -> state().open() ? report(report) : notNow("report work");
        };
    }

    /// Who accepted once need not do it again, unless the goal was revised since.
    private GoalDecision accept(AcceptGoal request) {
        if (!state().open() || state() == ON_HOLD) {
            return notNow("accept");
        }
        LocalDate on = orToday(request.on());
        LocalDate before = goal.acceptance().on(request.by());
        if (on.equals(before)) {
            return new Unchanged();
        }
        if (before != null && !revisedSince(before)) {
            return notNow("accept again without a revision since");
        }
        return dated("on", on)
                .notBefore("on", on, before == null ? on : before, "not-before-acceptance", "it was accepted before")
                .refusal()
                .orElseGet(() -> Decided.of(new GoalAccepted(goal.id(), request.by(), on, recording.recorded())));
    }

    private boolean revisedSince(LocalDate day) {
        return !goal.revisions().isEmpty() && !goal.wordedOn().isBefore(day);
    }

    private GoalDecision hold(HoldGoal request) {
        if (!state().open() || state() == ON_HOLD) {
            return notNow("hold");
        }
        LocalDate on = orToday(request.on());
        return dated("on", on)
                .refusal()
                .orElseGet(() -> Decided.of(
                        new GoalHeld(goal.id(), new Standing.Held(on, request.reason()), recording.recorded())));
    }

    private GoalDecision resume(ResumeGoal request) {
        if (!(goal.standing() instanceof Standing.Held held)) {
            return notNow("resume");
        }
        LocalDate on = orToday(request.on());
        return dated("on", on)
                .notBefore("on", on, held.on(), "not-before-hold", "it was put on hold")
                .refusal()
                .orElseGet(() -> Decided.of(new GoalResumed(goal.id(), on, recording.recorded())));
    }

    private GoalDecision close(CloseGoal request) {
        if (!state().mayClose(request.outcome())) {
            return notNow("close as " + request.outcome());
        }
        LocalDate on = orToday(request.on());
        return dated("on", on)
                .refusal()
                .orElseGet(() -> Decided.of(new GoalClosed(
                        goal.id(),
                        new Standing.Closed(request.outcome(), on, request.reason()),
                        recording.recorded())));
    }

    private GoalDecision report(ReportWork request) {
        LocalDate on = orToday(request.on());
        WorkReport report = new WorkReport(on, request.situation());
        if (goal.progress().workReports().contains(report)) {
            return new Unchanged();
        }
        if (goal.progress().workReports().size() >= MOST_REPORTS) {
            return new Refused(new TooMany("work reports of a goal", MOST_REPORTS));
        }
        Rules rules = dated("on", on)
                .require(goal.stated().kind() == GoalKind.WORK, "goal", "only-for-work", "must be a WORK goal");
        return KindRules.hours(rules, "hours", request.situation().hours())
                .refusal()
                .orElseGet(() -> Decided.of(new WorkReported(goal.id(), report, recording.recorded())));
    }

    Lifecycle state() {
        return goal.lifecycle();
    }

    LocalDate orToday(@Nullable LocalDate given) {
        return given == null ? recording.today() : given;
    }

    /// The goal's outcome measure.
    OutcomeMeasure measure() {
        return knowledge.measureOf(goal);
    }

    /// The rules for the date of any step.
    Rules dated(String field, LocalDate on) {
        return new Rules()
                .notInTheFuture(field, on, recording.today())
                .notBefore(field, on, goal.statedOn(), "not-before-stated", "the goal was stated");
    }

    GoalDecision notNow(String step) {
        return new Refused(new NotPossibleNow(state(), step));
    }
}
