package care.plumbline.outcomes.report;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Goal;
import java.util.List;

/// One goal with the courses that are for it.
///
/// @param goal as it stood on the day of the report
public record GoalReport(Goal goal, OutcomeMeasure measure, List<CourseReport> courses) {

    public GoalReport {
        courses = List.copyOf(courses);
    }
}
