package care.plumbline.outcomes.report.web;

import care.plumbline.measures.Change;
import care.plumbline.measures.Reading;
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
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.GoalReport;
import care.plumbline.outcomes.report.Hope;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.ReadingWords;
import care.plumbline.outcomes.report.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One line of the report laid flat: a goal, a course for it, and one party.
record ReportLine(
        PatientReport report, Optional<GoalReport> goal, Optional<CourseReport> courseReport, Optional<Cell> cell) {

    static List<ReportLine> of(PatientReport report) {
        Stream<ReportLine> goals = report.goals().stream()
                .flatMap(goal -> goal.courses().isEmpty()
                        ? Stream.of(new ReportLine(report, Optional.of(goal), Optional.empty(), Optional.empty()))
                        : goal.courses().stream().flatMap(course -> lines(report, Optional.of(goal), course)));
        Stream<ReportLine> others =
                report.otherMeasures().stream().flatMap(course -> lines(report, Optional.empty(), course));
        return Stream.concat(goals, others).toList();
    }

    private static Stream<ReportLine> lines(PatientReport report, Optional<GoalReport> goal, CourseReport course) {
        Stream<Optional<Cell>> cells = course.cells().isEmpty()
                ? Stream.of(Optional.empty())
                : course.cells().stream().map(Optional::of);
        return cells.map(cell -> new ReportLine(report, goal, Optional.of(course), cell));
    }

    Optional<String> measure() {
        return goal.map(GoalReport::measure)
                .or(() -> courseReport.map(CourseReport::measure))
                .map(measure -> measure.code());
    }

    Optional<Course> course() {
        return courseReport.map(CourseReport::course);
    }

    Optional<Ending> ending() {
        return course().map(Course::ending);
    }

    Optional<Judgement> judgement() {
        return courseReport.map(CourseReport::judgement);
    }

    Optional<Long> daysUntilJudgeable() {
        return judgement()
                .flatMap(judged -> judged.daysUntilJudgeable().stream().boxed().findFirst());
    }

    Optional<Score> baseline() {
        return judgement().map(Judgement::baseline);
    }

    Optional<Score> observed() {
        return judgement().map(Judgement::result);
    }

    Optional<Change> change() {
        return judgement().map(Judgement::change);
    }

    /// Whether the goal was reached, where somebody may judge.
    Optional<Attainment> verdict() {
        return courseReport.map(CourseReport::attainment).filter(attainment -> attainment.reached() != null);
    }

    Optional<Reading> reading() {
        return courseReport.flatMap(
                course -> judgement().flatMap(judged -> ReadingWords.reading(judged, course.measure())));
    }

    Optional<Trajectory> trajectory() {
        return courseReport.flatMap(course -> judgement().map(judged -> Trajectory.of(judged, course.measure())));
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
        return courseReport.map(course -> course.measure().tolerance());
    }

    /// The patient's, in the patient's own line.
    Optional<Hope> hope() {
        return cell.filter(one -> one.role() == Role.PATIENT).flatMap(one -> courseReport.map(CourseReport::hope));
    }

    Optional<Evidence> evidence() {
        return cell.map(Cell::evidence);
    }
}
