package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.report.GoalReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A goal with the courses that are for it.
///
/// @param combinations what ran together, at least one course of it for this goal
record GoalView(
        String goal,
        String kind,
        String statement,
        MeasureView measure,
        BigDecimal target,
        @Nullable LocalDate due,
        @Nullable Integer importance,
        @Nullable Integer difficulty,
        LocalDate statedOn,
        String lifecycle,
        List<CourseView> courses,
        List<CombinationRowView> combinations) {

    static GoalView of(GoalReport report, Map<String, Provider> providers) {
        Goal goal = report.goal();
        return new GoalView(
                goal.goal(),
                goal.kind(),
                goal.statement(),
                MeasureView.of(report.measure()),
                goal.target(),
                goal.due(),
                goal.importance(),
                goal.difficulty(),
                goal.statedOn(),
                goal.lifecycle(),
                report.courses().stream()
                        .map(course -> CourseView.of(course, providers))
                        .toList(),
                report.combinations().stream()
                        .map(together -> CombinationRowView.of(together, providers))
                        .toList());
    }
}
