package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.Acceptance;
import care.plumbline.goals.goal.ExpressedBy;
import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.GoalKind;
import care.plumbline.goals.goal.Particulars;
import care.plumbline.goals.goal.Progress;
import care.plumbline.goals.goal.Recorded;
import care.plumbline.goals.goal.Standing;
import care.plumbline.goals.goal.StateGoal;
import care.plumbline.goals.goal.WhatHappened;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal as it is stored.
///
/// @param original the first wish
/// @param wish the present one
/// @param particulars absent where nothing was said beyond the wish, and before it was kept
/// @param scales absent before they were kept, as are the reports of work
/// @param standing absent while the goal is open
public record GoalDocument(
        String id,
        long version,
        GoalKind kind,
        String measure,
        @Nullable BigDecimal baseline,
        LocalDate statedOn,
        ExpressedBy expressedBy,
        WishDocument original,
        WishDocument wish,
        @Nullable LocalDate acceptedByPatientOn,
        @Nullable LocalDate acceptedByProviderOn,
        List<RevisionDocument> revisions,
        @Nullable ParticularsDocument particulars,
        @Nullable List<ScaleDocument> scales,
        @Nullable List<WorkDocument> workReports,
        @Nullable StandingDocument standing,
        WhatHappened last,
        Instant recordedAt,
        String recordedBy) {

    static GoalDocument of(Goal goal) {
        StateGoal stated = goal.stated();
        return new GoalDocument(
                goal.id(),
                goal.version(),
                stated.kind(),
                stated.measure(),
                stated.baseline(),
                stated.statedOn(),
                stated.expressedBy(),
                WishDocument.of(stated.wish()),
                WishDocument.of(goal.wish()),
                goal.acceptance().byPatient(),
                goal.acceptance().byProvider(),
                goal.revisions().stream().map(RevisionDocument::of).toList(),
                ParticularsDocument.of(stated.particulars()),
                goal.progress().scales().stream().map(ScaleDocument::of).toList(),
                goal.progress().workReports().stream().map(WorkDocument::of).toList(),
                StandingDocument.of(goal.standing()),
                goal.last(),
                goal.recorded().at(),
                goal.recorded().by());
    }

    Goal goal() {
        return new Goal(
                new StateGoal(
                        id,
                        kind,
                        measure,
                        original.wish(),
                        baseline,
                        statedOn,
                        expressedBy,
                        particulars == null ? Particulars.NONE : particulars.particulars()),
                version,
                wish.wish(),
                new Acceptance(acceptedByPatientOn, acceptedByProviderOn),
                revisions.stream().map(RevisionDocument::revision).toList(),
                progress(),
                standing == null ? new Standing.Open() : standing.standing(),
                last,
                new Recorded(recordedAt, recordedBy));
    }

    private Progress progress() {
        return new Progress(
                scales == null
                        ? List.of()
                        : scales.stream().map(ScaleDocument::scaleVersion).toList(),
                workReports == null
                        ? List.of()
                        : workReports.stream().map(WorkDocument::report).toList());
    }
}
