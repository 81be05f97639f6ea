package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.Hope;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.ReportRow;
import care.plumbline.outcomes.report.Role;
import care.plumbline.outcomes.report.TextTable;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who expected what of a course or a combination, against the result, as a table; and what it rests on.
record ExpectationsText(ReportRow row, ReportText.Names names) {

    String table(String indent) {
        TextTable table = new TextTable(indent, 35, 8, 6, 14, 8, 11, 11, 9)
                .head("Who expected", "Expected", "Likely", "Hope", "Observed", "Distance", "Fulfilment", "Result");
        String observed = row.observed()
                .map(Observed::result)
                .map(Score::value)
                .map(Wording::number)
                .orElse("-");
        row.cells().forEach(cell -> line(table, cell, observed));
        return table.text();
    }

    private void line(TextTable table, Cell cell, String observed) {
        Comparison comparison = cell.comparison();
        Expectation expected = comparison.expectation();
        String hope = cell.role() == Role.PATIENT ? hope() : "";
        if (cell.isMissing()) {
            table.row(who(cell), "-", percent(expected.likelihood()), hope, observed, "not stated: " + why(cell));
            return;
        }
        table.row(
                who(cell),
                number(comparison.score()),
                percent(expected.likelihood()),
                hope,
                observed,
                comparison.distance() == null ? "-" : Wording.distance(comparison.distance()),
                comparison.fulfilment() == null ? "-" : Wording.fulfilment(comparison.fulfilment()),
                comparison.resultClass() == null ? "-" : Wording.resultClass(comparison.resultClass()));
    }

    private static String why(Cell cell) {
        return cell.role() == Role.EVIDENCE ? "see below" : Wording.notStated(cell);
    }

    String who(Cell cell) {
        String provider =
                Objects.requireNonNullElse(cell.comparison().expectation().provider(), "");
        return switch (cell.role()) {
            case PATIENT -> "Patient";
            case DELIVERING -> names.of(provider) + ", delivering";
            case PRIMARY_CARE -> names.of(provider) + ", primary care";
            case MEMBER -> names.of(provider);
            case OUTSIDE -> names.of(provider) + ", not of the team";
            case EVIDENCE -> "Evidence";
        };
    }

    String hope() {
        Hope hope = row.hope();
        if (hope == null || hope.score() == null) {
            return "-";
        }
        return Wording.number(hope.score())
                + (hope.distance() == null ? "" : " (" + Wording.distance(hope.distance()) + ")");
    }

    /// What the evidence rests on, a paragraph each.
    List<String> evidence() {
        return row.cells().stream()
                .filter(cell -> cell.role() == Role.EVIDENCE)
                .map(cell -> EvidenceText.of(cell, row.measure()))
                .toList();
    }

    /// What was said of single courses of a combination, a paragraph each party.
    List<String> ofCourses() {
        return row.cells().stream()
                .filter(cell -> !cell.ofCourses().isEmpty())
                .map(cell -> "Of single courses: " + who(cell) + " expected "
                        + cell.ofCourses().stream()
                                .map(ExpectationsText::ofCourse)
                                .collect(Collectors.joining("; "))
                        + ".")
                .toList();
    }

    private static String ofCourse(Cell.OfCourse one) {
        Comparison comparison = one.comparison();
        Expectation said = comparison.expectation();
        BigDecimal score = comparison.score();
        String what = said.mean() != null
                ? Wording.points(said.mean()) + " better"
                : score == null ? "no score" : "a score of " + Wording.number(score);
        return what + " from " + one.course()
                + (said.likelihood() == null ? "" : " (" + Wording.number(said.likelihood()) + " %)")
                + (said.statedOn() == null ? "" : ", stated " + said.statedOn());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "-" : Wording.number(number);
    }

    private static String percent(@Nullable BigDecimal likelihood) {
        return likelihood == null ? "-" : Wording.number(likelihood) + " %";
    }
}
