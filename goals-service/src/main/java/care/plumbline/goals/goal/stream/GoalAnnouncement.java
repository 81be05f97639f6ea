package care.plumbline.goals.goal.stream;

import care.plumbline.events.GoalV1;
import care.plumbline.goals.goal.Activity;
import care.plumbline.goals.goal.Finding;
import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.Revision;
import care.plumbline.goals.goal.ScaleVersion;
import care.plumbline.goals.goal.Standing;
import care.plumbline.goals.goal.StateGoal;
import care.plumbline.goals.goal.Wish;
import care.plumbline.goals.goal.Work;
import care.plumbline.goals.goal.WorkReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal as the event that other services read.
final class GoalAnnouncement {

    private GoalAnnouncement() {}

    /// @param findings what to talk about with the patient
    static GoalV1 of(String patient, Goal goal, List<Finding> findings) {
        StateGoal stated = goal.stated();
        return new GoalV1(
                "care.plumbline.goal." + goal.last() + ".v1",
                patient,
                goal.id(),
                goal.version(),
                goal.recorded().at(),
                goal.recorded().by(),
                stated.kind().name(),
                goal.wish().statement(),
                goal.measure(),
                goal.wish().target(),
                stated.baseline(),
                goal.wish().due(),
                goal.wish().importance(),
                goal.wish().difficulty(),
                goal.statedOn(),
                stated.expressedBy().toString(),
                goal.lifecycle().toString(),
                goal.acceptance().byPatient(),
                goal.acceptance().byProvider(),
                stated.wish().statement(),
                stated.wish().target(),
                goal.revisions().stream()
                        .map(revision -> revision(revision, goal.wishAfter(revision)))
                        .toList(),
                closedOn(goal.standing()),
                reason(goal.standing()),
                goal.wish().tolerable(),
                activity(goal),
                work(stated.particulars().work()),
                reports(goal.progress().workReports()),
                goal.scale().map(GoalAnnouncement::scale).orElse(null),
                findings(findings));
    }

    private static GoalV1.Revision revision(Revision revision, Wish after) {
        return new GoalV1.Revision(
                revision.revisedOn(),
                revision.author(),
                revision.kind().toString(),
                revision.reason(),
                revision.before().statement(),
                revision.before().target(),
                revision.before().due(),
                revision.before().tolerable(),
                after.statement(),
                after.target(),
                after.due(),
                after.tolerable());
    }

    private static @Nullable LocalDate closedOn(Standing standing) {
        return standing instanceof Standing.Closed closed ? closed.on() : null;
    }

    private static @Nullable String reason(Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> null;
            case Standing.Held held -> held.reason();
            case Standing.Closed closed -> closed.reason();
        };
    }

    private static GoalV1.@Nullable Activity activity(Goal goal) {
        Activity activity = goal.stated().particulars().activity();
        var now = goal.stated().baseline();
        return activity == null || now == null
                ? null
                : new GoalV1.Activity(
                        activity.name(), activity.before(), now, goal.wish().target());
    }

    private static GoalV1.@Nullable Work work(@Nullable Work work) {
        return work == null
                ? null
                : new GoalV1.Work(
                        work.now().status().toString(),
                        work.now().hours(),
                        work.now().duties(),
                        work.wanted().status().toString(),
                        work.wanted().hours(),
                        work.wanted().duties());
    }

    private static @Nullable List<GoalV1.WorkReport> reports(List<WorkReport> reports) {
        return reports.isEmpty()
                ? null
                : reports.stream()
                        .map(report -> new GoalV1.WorkReport(
                                report.on(),
                                report.situation().status().toString(),
                                report.situation().hours(),
                                report.situation().duties()))
                        .toList();
    }

    private static GoalV1.Scale scale(ScaleVersion scale) {
        return new GoalV1.Scale(
                scale.version(),
                scale.setOn(),
                scale.author(),
                scale.reason(),
                scale.importance(),
                scale.difficulty(),
                scale.scale().levels().stream()
                        .map(level -> new GoalV1.Level(level.level(), level.description(), level.from(), level.to()))
                        .toList());
    }

    private static @Nullable List<GoalV1.Finding> findings(List<Finding> findings) {
        return findings.isEmpty()
                ? null
                : findings.stream()
                        .map(finding -> new GoalV1.Finding(
                                finding.rule(),
                                finding.words(),
                                finding.quoted(),
                                finding.probability(),
                                finding.band()))
                        .toList();
    }
}
