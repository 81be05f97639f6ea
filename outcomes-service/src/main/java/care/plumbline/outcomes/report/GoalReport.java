package care.plumbline.outcomes.report;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Goal;
import java.util.List;
import java.util.stream.Stream;

/// One goal with the courses that are for it, alone and together.
///
/// @param goal as it stood on the day of the report
/// @param combinations what ran together, at least one of it for this goal, in the order of time
public record GoalReport(
        Goal goal, OutcomeMeasure measure, List<CourseReport> courses, List<CombinationReport> combinations) {

    public GoalReport {
        courses = List.copyOf(courses);
        combinations = List.copyOf(combinations);
    }

    /// Courses first, then combinations.
    public Stream<ReportRow> rows() {
        return Stream.concat(courses.stream(), combinations.stream());
    }
}
