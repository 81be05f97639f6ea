package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.WorkReport;
import care.plumbline.goals.goal.WorkSituation;
import care.plumbline.goals.goal.WorkStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How somebody works, as it is stored.
///
/// @param on of a report: when it was so
public record WorkDocument(
        WorkStatus status,
        @Nullable BigDecimal hours,
        @Nullable String duties,
        @Nullable LocalDate on) {

    static WorkDocument of(WorkSituation situation) {
        return new WorkDocument(situation.status(), situation.hours(), situation.duties(), null);
    }

    static WorkDocument of(WorkReport report) {
        WorkSituation situation = report.situation();
        return new WorkDocument(situation.status(), situation.hours(), situation.duties(), report.on());
    }

    WorkSituation situation() {
        return new WorkSituation(status, hours, duties);
    }

    WorkReport report() {
        return new WorkReport(on == null ? LocalDate.EPOCH : on, situation());
    }
}
