package care.plumbline.outcomes.report.web;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.measures.Provenance;
import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.report.CombinationReport;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.GoalReport;
import care.plumbline.outcomes.report.MissingCell;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.ReportRow;
import care.plumbline.outcomes.report.TextTable;
import care.plumbline.outcomes.report.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The report as a page of plain text, at most 120 columns wide.
final class ReportText {

    static final int WIDTH = 120;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PatientReport report;
    private final Names names;
    private final StringBuilder text = new StringBuilder();

    ReportText(PatientReport report) {
        this.report = report;
        this.names = new Names(report.providers());
    }

    String text() {
        head();
        if (report.goals().isEmpty()) {
            text.append("\nNo goal was stated on or before this day.\n");
        } else {
            text.append('\n').append(SummaryText.of(report));
        }
        report.goals().forEach(this::goal);
        if (!report.otherMeasures().isEmpty()) {
            line("OTHER MEASURES, which no goal of the course uses");
            report.otherMeasures().forEach(course -> courseOn(course.measure(), course));
        }
        missing();
        return text.toString();
    }

    private void head() {
        text.append("Outcome report of patient ").append(report.patient());
        text.append(" as of ").append(report.asOf()).append('\n');
        text.append(PatientReport.NOTICE).append('\n');
        paragraph("", PatientReport.LIMITS);
        text.append('\n');
        paragraph(
                "",
                "Care team: "
                        + (report.careTeam().isEmpty()
                                ? "nobody on this day"
                                : report.careTeam().stream()
                                        .map(member -> names.of(member.provider())
                                                + (member.primaryCare() ? " (primary care provider)" : ""))
                                        .collect(Collectors.joining(", "))));
        paragraph(
                "",
                "Newest of what it rests on (UTC): "
                        + report.freshness().stream()
                                .map(one -> one.source().code() + " " + minute(one.newestEvent())
                                        + (one.eventsBehind() == null
                                                ? ""
                                                : ", " + one.eventsBehind() + " events behind"))
                                .collect(Collectors.joining("; "))
                        + ". Made " + minute(report.generatedAt()) + ".");
    }

    private void goal(GoalReport goal) {
        Goal wanted = goal.goal();
        line("GOAL " + wanted.goal() + " ("
                + wanted.kind().toLowerCase(Locale.ROOT).replace('_', ' ') + "): " + wanted.statement());
        paragraph(
                "  ",
                measure(goal.measure()) + " Target " + Wording.number(wanted.target())
                        + (wanted.due() == null ? "" : " by " + wanted.due()) + "; stated " + wanted.statedOn() + ", "
                        + wanted.lifecycle() + ".");
        if (goal.courses().isEmpty()) {
            text.append("  No course of treatment is for this goal yet.\n");
        }
        goal.rows().forEach(this::row);
    }

    static String measure(OutcomeMeasure measure) {
        ImportantChange important = measure.importantChange();
        return measure.name() + " (" + measure.code() + ", " + Wording.number(measure.lowest()) + " to "
                + Wording.number(measure.highest()) + ", "
                + measure.direction().code().replace('-', ' ') + ")."
                + (important == null
                        ? " No important change is published."
                        : " Important change: " + Wording.points(important.absolute())
                                + (important.percent() == null
                                        ? ""
                                        : " and " + Wording.number(important.percent()) + " %")
                                + mark(important)
                                + ".");
    }

    /// Figures that were not read in their source are shown with their mark.
    private static String mark(ImportantChange important) {
        return important.provenance() == Provenance.VERIFIED
                ? ""
                : " (" + important.provenance().code() + ")";
    }

    private void courseOn(OutcomeMeasure measure, CourseReport course) {
        paragraph("  ", measure(measure));
        row(course);
    }

    private void row(ReportRow row) {
        text.append('\n')
                .append(
                        switch (row) {
                            case CourseReport course -> new CourseText(course, names).text();
                            case CombinationReport together -> new CombinationText(together, names).text();
                        });
    }

    private void missing() {
        if (report.missing().isEmpty()) {
            line("MISSING: nothing");
            return;
        }
        Map<MissingCell.Kind, Long> counts = report.missing().stream()
                .collect(Collectors.groupingBy(MissingCell::kind, TreeMap::new, Collectors.counting()));
        line("MISSING: " + report.missing().size() + " ("
                + counts.entrySet().stream()
                        .map(count ->
                                count.getValue() + " " + count.getKey().code().replace('-', ' '))
                        .collect(Collectors.joining(", "))
                + ")" + ofCombinations(report));
        TextTable table = new TextTable("  ", 8, 8, 42, 54).head("Goal", "Course", "What", "Why");
        report.missing().forEach(cell -> table.row(shown(cell.goal()), where(cell), what(cell), cell.reason()));
        text.append(table.text());
    }

    static String ofCombinations(PatientReport report) {
        long count = report.missingOfCombinations();
        return count == 0
                ? ""
                : "; " + count + " of them in rows of combinations, where only the patient states an expectation";
    }

    private static String where(MissingCell cell) {
        return cell.trial() == null ? shown(cell.course()) : "trial " + cell.trial();
    }

    private String what(MissingCell cell) {
        return switch (cell.kind()) {
            case COURSE, GOAL, TREATMENT, BASELINE, RESULT -> cell.kind().code();
            case PATIENT -> "expectation of the patient";
            case EVIDENCE -> "expectation of the evidence";
            case DELIVERING_PROVIDER, OTHER_PROVIDER ->
                "expectation of " + (cell.provider() == null ? "a provider" : names.of(cell.provider()));
        };
    }

    private void line(String title) {
        text.append('\n');
        paragraph("", title);
    }

    private void paragraph(String indent, String words) {
        text.append(TextTable.paragraph(indent, words, WIDTH));
    }

    private static String shown(@Nullable String cell) {
        return cell == null ? "-" : cell;
    }

    private static String minute(@Nullable Instant time) {
        return time == null ? "nothing" : MINUTE.format(time);
    }

    /// How providers are called.
    record Names(Map<String, Provider> providers) {

        String of(String provider) {
            Provider known = providers.get(provider);
            return known == null ? provider : known.name() + " [" + provider + "]";
        }
    }
}
