package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Goal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal as it is stored.
public record GoalDocument(
        String id,
        long version,
        Instant recordedAt,
        String kind,
        String statement,
        String measure,
        BigDecimal target,
        @Nullable LocalDate due,
        @Nullable Integer importance,
        @Nullable Integer difficulty,
        LocalDate statedOn,
        String lifecycle,
        List<RevisionDocument> revisions,
        @Nullable LocalDate closedOn) {

    static GoalDocument of(Goal goal) {
        return new GoalDocument(
                goal.goal(),
                goal.version(),
                goal.recordedAt(),
                goal.kind(),
                goal.statement(),
                goal.measure(),
                goal.target(),
                goal.due(),
                goal.importance(),
                goal.difficulty(),
                goal.statedOn(),
                goal.lifecycle(),
                goal.revisions().stream().map(RevisionDocument::of).toList(),
                goal.closedOn());
    }

    Goal goal() {
        return new Goal(
                id,
                version,
                recordedAt,
                kind,
                statement,
                measure,
                target,
                due,
                importance,
                difficulty,
                statedOn,
                lifecycle,
                revisions.stream().map(RevisionDocument::revision).toList(),
                closedOn);
    }

    /// A revision as it is stored.
    public record RevisionDocument(
            LocalDate revisedOn,
            String statementBefore,
            BigDecimal targetBefore,
            @Nullable LocalDate dueBefore) {

        static RevisionDocument of(Goal.Revision revision) {
            return new RevisionDocument(
                    revision.revisedOn(), revision.statementBefore(), revision.targetBefore(), revision.dueBefore());
        }

        Goal.Revision revision() {
            return new Goal.Revision(revisedOn, statementBefore, targetBefore, dueBefore);
        }
    }
}
