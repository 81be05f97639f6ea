package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.CombinationReport;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.GoalReport;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.ReportRow;
import care.plumbline.outcomes.report.Role;
import care.plumbline.outcomes.report.TextTable;
import care.plumbline.outcomes.report.Wording;
import org.jspecify.annotations.Nullable;

/// One line per goal and course or combination: where it stands, and the result in the eyes of each party.
final class SummaryText {

    private SummaryText() {}

    static String of(PatientReport report) {
        TextTable table = new TextTable("", 8, 8, 22, 29, 9, 10, 10, 10)
                .head("Goal", "Course", "Treatment", "Where it stands", "Score", "Patient", "Delivering", "Evidence");
        for (GoalReport goal : report.goals()) {
            if (goal.courses().isEmpty()) {
                table.row(goal.goal().goal(), "-", "-", "no course yet");
            }
            goal.rows().forEach(row -> line(table, goal, row));
        }
        return table.text();
    }

    private static void line(TextTable table, GoalReport goal, ReportRow row) {
        row.observed()
                .ifPresentOrElse(
                        observed -> table.row(
                                goal.goal().goal(),
                                what(row),
                                treatment(row),
                                Wording.phaseInShort(observed),
                                scores(observed),
                                verdict(row, observed, Role.PATIENT),
                                verdict(row, observed, Role.DELIVERING),
                                verdict(row, observed, Role.EVIDENCE)),
                        () -> table.row(goal.goal().goal(), what(row), treatment(row), "treatment not known here yet"));
    }

    private static String what(ReportRow row) {
        return switch (row) {
            case CourseReport course -> course.course().course();
            case CombinationReport combination ->
                "trial " + combination.combination().trial();
        };
    }

    static String treatment(ReportRow row) {
        return switch (row) {
            case CourseReport course -> course.treatmentName();
            case CombinationReport combination -> combination.treatmentNames();
        };
    }

    static String scores(Observed observed) {
        return score(observed.baseline()) + " -> " + score(observed.result());
    }

    private static String score(@Nullable Score score) {
        return score == null ? "?" : Wording.number(score.value());
    }

    static String verdict(ReportRow row, Observed observed, Role role) {
        return row.cells().stream()
                .filter(cell -> cell.role() == role)
                .findFirst()
                .map(cell -> verdict(cell, observed.phase()))
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
