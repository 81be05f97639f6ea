package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.GoalReport;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.Role;
import care.plumbline.outcomes.report.Wording;
import org.jspecify.annotations.Nullable;

/// One line per goal and course: where it stands, and the result in the eyes of each party.
final class SummaryText {

    private SummaryText() {}

    static String of(PatientReport report) {
        TextTable table = new TextTable("", 8, 8, 22, 29, 9, 10, 10, 10)
                .head("Goal", "Course", "Treatment", "Where it stands", "Score", "Patient", "Delivering", "Evidence");
        for (GoalReport goal : report.goals()) {
            if (goal.courses().isEmpty()) {
                table.row(goal.goal().goal(), "-", "-", "no course yet");
            }
            goal.courses().forEach(course -> row(table, goal, course));
        }
        return table.text();
    }

    private static void row(TextTable table, GoalReport goal, CourseReport course) {
        Judgement judged = course.judgement();
        if (judged == null) {
            table.row(goal.goal().goal(), course.course().course(), treatment(course), "treatment not known here yet");
            return;
        }
        table.row(
                goal.goal().goal(),
                course.course().course(),
                treatment(course),
                Wording.phaseInShort(judged),
                scores(judged),
                verdict(course, judged, Role.PATIENT),
                verdict(course, judged, Role.DELIVERING),
                verdict(course, judged, Role.EVIDENCE));
    }

    private static String treatment(CourseReport course) {
        return course.treatment() == null
                ? course.course().treatment().treatment()
                : course.treatment().name();
    }

    static String scores(Judgement judged) {
        return score(judged.baseline()) + " -> " + score(judged.result());
    }

    private static String score(@Nullable Score score) {
        return score == null ? "?" : Wording.number(score.value());
    }

    static String verdict(CourseReport course, Judgement judged, Role role) {
        return course.cells().stream()
                .filter(cell -> cell.role() == role)
                .findFirst()
                .map(cell -> verdict(cell, judged.phase()))
                .orElse("-");
    }

    private static String verdict(Cell cell, Phase phase) {
        if (cell.isMissing()) {
            return "not stated";
        }
        var resultClass = cell.comparison().resultClass();
        if (resultClass != null) {
            return Wording.resultClass(resultClass);
        }
        return switch (phase) {
            case TOO_EARLY, EARLY_SIGNAL -> "too early";
            case NOT_STARTED, STOPPED_BEFORE_WINDOW, NO_BASELINE, JUDGEABLE, OVERDUE -> "-";
        };
    }
}
