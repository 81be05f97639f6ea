package care.plumbline.outcomes.report.web;

import care.plumbline.measures.Change;
import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Disclosure;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.Hope;
import care.plumbline.outcomes.report.ReadingWords;
import care.plumbline.outcomes.report.Role;
import care.plumbline.outcomes.report.WaveWords;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One course on the page: where it stands, what was observed, and a table of who expected what.
final class CourseText {

    private static final String INDENT = "    ";

    private final CourseReport report;
    private final ReportText.Names names;
    private final StringBuilder text = new StringBuilder();

    CourseText(CourseReport report, ReportText.Names names) {
        this.report = report;
        this.names = names;
    }

    String text() {
        title();
        Judgement judged = report.judgement();
        if (judged == null) {
            paragraph("Not judged: the catalogue has not told of this treatment's version yet.");
            return text.toString();
        }
        paragraph(Wording.phase(judged) + " " + window());
        paragraph(observed(judged));
        ReadingWords.reading(judged, report.measure()).map(ReadingWords::of).ifPresent(this::paragraph);
        paragraph(WaveWords.of(judged, report.measure()));
        natural();
        table(judged);
        evidence();
        return text.toString();
    }

    private void title() {
        Course course = report.course();
        Treatment treatment = report.treatment();
        String name = treatment == null ? course.treatment().treatment() : treatment.name();
        text.append(TextTable.paragraph(
                "  ",
                "COURSE " + course.course() + ": " + name + ", by " + names.of(course.provider()) + ", "
                        + dates(course),
                ReportText.WIDTH));
    }

    static String dates(Course course) {
        Disclosure told = course.disclosure();
        Ending ending = course.ending();
        if (course.startedOn() == null) {
            return told == null ? "considered" : "disclosed " + told.on();
        }
        String started = "first session " + course.startedOn();
        if (ending != null) {
            return started + ", ended " + ending.on() + " (" + ending.reason() + ")";
        }
        return started + (course.paused() ? ", paused" : ", running");
    }

    String window() {
        Treatment treatment = report.treatment();
        return treatment == null
                ? ""
                : "Judging window: weeks " + treatment.window().fromWeeks() + " to "
                        + treatment.window().toWeeks() + " from the first session ("
                        + treatment.window().provenance() + ").";
    }

    String observed(Judgement judged) {
        Change change = judged.change();
        Attainment attainment = report.attainment();
        String reached = attainment == null || attainment.reached() == null
                ? ""
                : attainment.reached()
                        ? attainment.sustained() ? " Goal reached, and sustained." : " Goal reached."
                        : " Goal not reached.";
        return "Before: " + score(judged.baseline()) + "." + after(judged)
                + (change == null ? "" : " Change: " + Wording.change(change) + ".") + reached + worthwhile();
    }

    private static String after(Judgement judged) {
        return switch (judged.phase()) {
            case EARLY_SIGNAL, JUDGEABLE, OVERDUE -> " After: " + score(judged.result()) + ".";
            case NOT_STARTED, STOPPED_BEFORE_WINDOW, NO_BASELINE, TOO_EARLY -> "";
        };
    }

    private static String score(@Nullable Score score) {
        return score == null ? "no score that counts" : Wording.number(score.value()) + " on " + score.observedOn();
    }

    private String worthwhile() {
        Hope hope = report.hope();
        return hope == null || hope.smallestWorthwhile() == null
                ? ""
                : " Worthwhile to the patient from " + Wording.points(hope.smallestWorthwhile()) + " on.";
    }

    private void natural() {
        String natural = CoursePage.natural(report);
        if (!natural.isEmpty()) {
            paragraph(natural);
        }
    }

    private void table(Judgement judged) {
        TextTable table = new TextTable(INDENT, 35, 8, 6, 14, 8, 11, 11, 9)
                .head("Who expected", "Expected", "Likely", "Hope", "Observed", "Distance", "Fulfilment", "Result");
        String observed =
                judged.result() == null ? "-" : Wording.number(judged.result().value());
        report.cells().forEach(cell -> row(table, cell, observed));
        text.append(table.text());
    }

    private void row(TextTable table, Cell cell, String observed) {
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
        String provider = Objects.requireNonNullElse(
                cell.comparison().expectation().provider(), report.course().provider());
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
        Hope hope = report.hope();
        if (hope == null || hope.score() == null) {
            return "-";
        }
        return Wording.number(hope.score())
                + (hope.distance() == null ? "" : " (" + Wording.distance(hope.distance()) + ")");
    }

    private void evidence() {
        report.cells().stream()
                .filter(cell -> cell.role() == Role.EVIDENCE)
                .forEach(cell -> paragraph(EvidenceText.of(cell, report.measure())));
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            text.append(TextTable.paragraph(INDENT, words, ReportText.WIDTH));
        }
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "-" : Wording.number(number);
    }

    private static String percent(@Nullable BigDecimal likelihood) {
        return likelihood == null ? "-" : Wording.number(likelihood) + " %";
    }
}
