package care.plumbline.outcomes.report;

import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.report.MissingCell.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names every cell that a complete report would have and this one has not.
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
            if (goal.courses().isEmpty()) {
                add(Kind.COURSE, goal.goal().goal(), null, null, "no course of treatment is for this goal yet");
            }
            goal.courses().forEach(course -> ofCourse(goal.goal().goal(), course));
        }
        others.forEach(course -> ofCourse(null, course));
        return List.copyOf(cells);
    }

    private void goalsOfCourses() {
        for (Course course : facts.courses()) {
            for (String goal : course.goals()) {
                if (!knownGoals.contains(goal)) {
                    add(Kind.GOAL, goal, course.course(), null, "nobody has told of this goal yet");
                }
            }
        }
    }

    private void ofCourse(@Nullable String goal, CourseReport report) {
        String course = report.course().course();
        Judgement judgement = report.judgement();
        if (judgement == null) {
            add(Kind.TREATMENT, goal, course, null, "the catalogue has not told of this treatment's version yet");
            return;
        }
        switch (judgement.phase()) {
            case NO_BASELINE -> add(Kind.BASELINE, goal, course, null, Wording.phase(judgement));
            case OVERDUE -> add(Kind.RESULT, goal, course, null, Wording.phase(judgement));
            case NOT_STARTED, STOPPED_BEFORE_WINDOW, TOO_EARLY, EARLY_SIGNAL, JUDGEABLE -> {}
        }
        report.cells().stream()
                .filter(Cell::isMissing)
                .forEach(cell -> add(
                        kind(cell.role()),
                        goal,
                        course,
                        cell.comparison().expectation().provider(),
                        Wording.notStated(cell)));
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case PATIENT -> Kind.PATIENT;
            case DELIVERING -> Kind.DELIVERING_PROVIDER;
            case PRIMARY_CARE, MEMBER, OUTSIDE -> Kind.OTHER_PROVIDER;
            case EVIDENCE -> Kind.EVIDENCE;
        };
    }

    private void add(
            Kind kind, @Nullable String goal, @Nullable String course, @Nullable String provider, String reason) {
        cells.add(new MissingCell(kind, goal, course, provider, reason));
    }
}
