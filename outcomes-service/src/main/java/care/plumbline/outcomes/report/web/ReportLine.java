package care.plumbline.outcomes.report.web;

import care.plumbline.measures.Change;
import care.plumbline.measures.Reading;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Trajectory;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.CombinationReport;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.GoalReport;
import care.plumbline.outcomes.report.Hope;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.ReportRow;
import care.plumbline.outcomes.report.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of the report laid flat: a goal, a course for it or a combination, and one party.
record ReportLine(PatientReport report, Optional<GoalReport> goal, Optional<ReportRow> row, Optional<Cell> cell) {

    static List<ReportLine> of(PatientReport report) {
        Stream<ReportLine> goals = report.goals().stream()
                .flatMap(goal -> goal.courses().isEmpty()
                        ? Stream.of(new ReportLine(report, Optional.of(goal), Optional.empty(), Optional.empty()))
                        : goal.rows().flatMap(row -> lines(report, Optional.of(goal), row)));
        Stream<ReportLine> others =
                report.otherMeasures().stream().flatMap(course -> lines(report, Optional.empty(), course));
        return Stream.concat(goals, others).toList();
    }

    private static Stream<ReportLine> lines(PatientReport report, Optional<GoalReport> goal, ReportRow row) {
        Stream<Optional<Cell>> cells = row.cells().isEmpty()
                ? Stream.of(Optional.empty())
                : row.cells().stream().map(Optional::of);
        return cells.map(cell -> new ReportLine(report, goal, Optional.of(row), cell));
    }

    Optional<String> measure() {
        return goal.map(GoalReport::measure)
                .or(() -> row.map(ReportRow::measure))
                .map(measure -> measure.code());
    }

    private Optional<CourseReport> courseReport() {
        return row.filter(CourseReport.class::isInstance).map(CourseReport.class::cast);
    }

    private Optional<CombinationReport> combinationReport() {
        return row.filter(CombinationReport.class::isInstance).map(CombinationReport.class::cast);
    }

    Optional<Course> course() {
        return courseReport().map(CourseReport::course);
    }

    Optional<Combination> combination() {
        return combinationReport().map(CombinationReport::combination);
    }

    Optional<Ending> ending() {
        return course().map(Course::ending);
    }

    Optional<Judgement> judgement() {
        return courseReport().map(CourseReport::judgement);
    }

    Optional<Observed> stands() {
        return row.flatMap(ReportRow::observed);
    }

    Optional<Score> baseline() {
        return stands().map(Observed::baseline);
    }

    Optional<Score> observed() {
        return stands().map(Observed::result);
    }

    Optional<Change> change() {
        return stands().map(Observed::change);
    }

    /// Whether the goal was reached, where somebody may judge.
    Optional<Boolean> reached() {
        return row.flatMap(ReportRow::reached);
    }

    /// Of a course with a verdict: whether the target was reached at two successive waves.
    Optional<Boolean> sustained() {
        return reached()
                .flatMap(_ -> courseReport())
                .map(CourseReport::attainment)
                .map(Attainment::sustained);
    }

    Optional<Reading> reading() {
        return row.flatMap(one -> one.observed().flatMap(observed -> observed.reading(one.measure())));
    }

    Optional<Trajectory> trajectory() {
        return courseReport().flatMap(course -> judgement().map(judged -> Trajectory.of(judged, course.measure())));
    }

    /// The patient's best since the first session.
    Optional<Score> best() {
        return judgement().map(judged -> judged.followUp().best());
    }

    Optional<Comparison> comparison() {
        return cell.map(Cell::comparison);
    }

    Optional<Expectation> expectation() {
        return comparison().map(Comparison::expectation);
    }

    Optional<BigDecimal> tolerance() {
        return row.map(one -> one.measure().tolerance());
    }

    /// The patient's, in the patient's own line.
    Optional<Hope> hope() {
        return cell.filter(one -> one.role() == Role.PATIENT).flatMap(_ -> row.map(ReportRow::hope));
    }

    /// What the same party expected of single courses of a combination.
    Optional<String> ofCourses() {
        return cell.map(Cell::ofCourses)
                .filter(said -> !said.isEmpty())
                .map(said -> said.stream().map(ReportLine::ofCourse).collect(Collectors.joining(" ")));
    }

    private static String ofCourse(Cell.OfCourse one) {
        BigDecimal score = one.comparison().score();
        return one.course() + "="
                + (score == null ? "" : score.stripTrailingZeros().toPlainString());
    }

    Optional<Evidence> evidence() {
        return cell.map(Cell::evidence);
    }
}
