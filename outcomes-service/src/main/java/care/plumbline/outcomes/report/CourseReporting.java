package care.plumbline.outcomes.report;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.CourseTiming;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lays out judged courses goal by goal. Everything given is as of the day of the report.
final class CourseReporting {

    /// In the order in which the patient went through them; those still to start last.
    private static final Comparator<Course> BY_START = Comparator.comparing(
                    Course::startedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Course::course);

    private final CaseFacts facts;
    private final CaseJudgement judged;
    private final Catalogue catalogue;
    private final CareTeam team;
    private final Measures measures;

    CourseReporting(CaseFacts facts, CaseJudgement judged, Catalogue catalogue, CareTeam team, Measures measures) {
        this.facts = facts;
        this.judged = judged;
        this.catalogue = catalogue;
        this.team = team;
        this.measures = measures;
    }

    List<GoalReport> goals(CombinationReporting together) {
        return facts.goals().stream()
                .sorted(Comparator.comparing(Goal::statedOn).thenComparing(Goal::goal))
                .map(goal -> {
                    OutcomeMeasure measure = measure(goal.measure());
                    return new GoalReport(goal, measure, courses(goal), together.of(goal, measure));
                })
                .toList();
    }

    List<CourseReport> otherMeasures() {
        return judged.toBeTold().stream()
                .filter(judgement -> judgement.attainments().isEmpty())
                .map(judgement -> other(course(judgement.course()), judgement))
                .sorted(Comparator.comparing(CourseReport::course, BY_START))
                .toList();
    }

    private List<CourseReport> courses(Goal goal) {
        return facts.courses().stream()
                .filter(course -> course.goals().contains(goal.goal()))
                .sorted(BY_START)
                .map(course -> course(course, goal))
                .toList();
    }

    private CourseReport course(Course course, Goal goal) {
        Judgement judgement = judged.find(course.course(), goal.measure()).orElse(null);
        Treatment treatment = catalogue.find(course.treatment()).orElse(null);
        if (judgement == null || treatment == null) {
            return new CourseReport(course, measure(goal.measure()), treatment, null, null, null, List.of(), List.of());
        }
        List<Comparison> comparisons = judgement.comparisons().stream()
                .filter(cell -> goal.goal().equals(cell.expectation().goal()))
                .toList();
        return new CourseReport(
                course,
                measure(goal.measure()),
                treatment,
                judgement,
                judgement.attainments().stream()
                        .filter(attainment -> attainment.goal().equals(goal.goal()))
                        .findFirst()
                        .orElse(null),
                hope(judgement, comparisons).orElse(null),
                scores(course, goal.measure()),
                new Cells(course, treatment, team, judged.asOf()).of(goal, comparisons));
    }

    private CourseReport other(Course course, Judgement judgement) {
        Treatment treatment = catalogue.find(course.treatment()).orElse(null);
        List<Cell> cells =
                treatment == null ? List.of() : new Cells(course, treatment, team, judged.asOf()).ofEvidence(judgement);
        return new CourseReport(
                course,
                measure(judgement.measure()),
                treatment,
                judgement,
                null,
                null,
                scores(course, judgement.measure()),
                cells);
    }

    private List<Score> scores(Course course, String measure) {
        return course.startedOn() == null
                ? List.of()
                : facts.scores()
                        .between(measure, course.startedOn().minusDays(CourseTiming.BASELINE_DAYS), judged.asOf());
    }

    private Optional<Hope> hope(Judgement judgement, List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(cell -> cell.expectation().book() == Book.PATIENT)
                .flatMap(cell -> new Hopes(facts.outlooks())
                        .of(cell, Observed.of(judgement), measure(judgement.measure())).stream())
                .findFirst();
    }

    private Course course(String id) {
        return facts.courses().stream()
                .filter(course -> course.course().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private OutcomeMeasure measure(String code) {
        return measures.find(code).orElseThrow();
    }
}
