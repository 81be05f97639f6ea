package care.plumbline.outcomes.report;

import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.report.MissingCell.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names every cell that a complete report would have and this one has not: those of combinations last.
final class Missing {

    private final CaseFacts facts;
    private final Set<String> knownGoals;
    private final List<GoalReport> goals;
    private final List<CourseReport> others;
    private final List<MissingCell> cells = new ArrayList<>();

    /// @param facts as of the day of the report
    /// @param knownGoals ids of all goals that were ever told of
    Missing(CaseFacts facts, Set<String> knownGoals, List<GoalReport> goals, List<CourseReport> others) {
        this.facts = facts;
        this.knownGoals = knownGoals;
        this.goals = goals;
        this.others = others;
    }

    List<MissingCell> cells() {
        goalsOfCourses();
        for (GoalReport goal : goals) {
            String id = goal.goal().goal();
            if (goal.courses().isEmpty()) {
                cells.add(new MissingCell(
                        Kind.COURSE, id, null, null, null, "no course of treatment is for this goal yet"));
            }
            goal.courses().forEach(course -> ofCourse(id, course));
        }
        others.forEach(course -> ofCourse(null, course));
        for (GoalReport goal : goals) {
            goal.combinations().forEach(one -> ofCombination(goal.goal().goal(), one));
        }
        return List.copyOf(cells);
    }

    private void goalsOfCourses() {
        for (Course course : facts.courses()) {
            for (String goal : course.goals()) {
                if (!knownGoals.contains(goal)) {
                    cells.add(new MissingCell(
                            Kind.GOAL, goal, course.course(), null, null, "nobody has told of this goal yet"));
                }
            }
        }
    }

    private void ofCourse(@Nullable String goal, CourseReport report) {
        Judgement judgement = report.judgement();
        String phase = judgement == null
                ? "the catalogue has not told of this treatment's version yet"
                : Wording.phase(judgement);
        ofRow(
                report,
                phase,
                (kind, provider, reason) ->
                        new MissingCell(kind, goal, report.course().course(), null, provider, reason));
    }

    private void ofCombination(String goal, CombinationReport report) {
        int trial = report.combination().trial();
        ofRow(
                report,
                CombinationWords.phase(report),
                (kind, provider, reason) -> new MissingCell(kind, goal, null, trial, provider, reason));
    }

    private void ofRow(ReportRow row, String phase, InRow missing) {
        Optional<Observed> observed = row.observed();
        if (observed.isEmpty()) {
            cells.add(missing.cell(Kind.TREATMENT, null, phase));
            return;
        }
        switch (observed.get().phase()) {
            case NO_BASELINE -> cells.add(missing.cell(Kind.BASELINE, null, phase));
            case OVERDUE -> cells.add(missing.cell(Kind.RESULT, null, phase));
            case NOT_STARTED, STOPPED_BEFORE_WINDOW, TOO_EARLY, EARLY_SIGNAL, JUDGEABLE -> {}
        }
        row.cells().stream()
                .filter(Cell::isMissing)
                .forEach(cell -> cells.add(missing.cell(
                        kind(cell.role()), cell.comparison().expectation().provider(), Wording.notStated(cell))));
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case PATIENT -> Kind.PATIENT;
            case DELIVERING -> Kind.DELIVERING_PROVIDER;
            case PRIMARY_CARE, MEMBER, OUTSIDE -> Kind.OTHER_PROVIDER;
            case EVIDENCE -> Kind.EVIDENCE;
        };
    }

    /// Something missing in one row.
    private interface InRow {

        MissingCell cell(Kind kind, @Nullable String provider, String reason);
    }
}
