package care.plumbline.outcomes.overview.web;

import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.overview.YearSummary;
import care.plumbline.outcomes.overview.YearSummary.MeasureYear;
import care.plumbline.outcomes.progress.FlareUp;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.TextTable;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// One year of a patient as a page of plain text.
final class YearText {

    private static final int WIDTH = 120;

    private final YearSummary year;
    private final StringBuilder text = new StringBuilder();

    private YearText(YearSummary year) {
        this.year = year;
    }

    static String of(YearSummary year) {
        return new YearText(year).text();
    }

    private String text() {
        paragraph("Year " + year.year() + " of patient " + year.patient() + ", up to " + year.asOf());
        paragraph(PatientReport.NOTICE);
        text.append('\n');
        paragraph("Goals stated: " + ids(year.goalsStated()) + ". Closed: " + ids(year.goalsClosed()) + ".");
        paragraph("Scores asked for: " + year.asked() + ", answered " + year.answered() + ", missed "
                + (year.asked() - year.answered()) + ".");
        part("COURSES that ran", courses(), year.running().isEmpty());
        part("JUDGED: the window closed in the year", judged(), year.judged().isEmpty());
        part("SCORES", scores(), year.scores().isEmpty());
        part(
                "FLARE-UPS that began: worse than the running level of eight weeks by at least the important change",
                flareUps(),
                year.flareUps().isEmpty());
        return text.toString();
    }

    private TextTable courses() {
        TextTable table =
                new TextTable("  ", 10, 30, 20, 13, 37).head("Course", "Treatment", "By", "First session", "Ended");
        for (Course course : year.running()) {
            Ending ending = course.ending();
            table.row(
                    course.course(),
                    course.treatment().treatment(),
                    course.provider(),
                    Wording.day(course.startedOn()),
                    ending == null ? "-" : ending.on() + " (" + ending.reason() + ")");
        }
        return table;
    }

    private TextTable judged() {
        TextTable table = new TextTable("  ", 10, 16, 90).head("Course", "Measure", "Change");
        for (Judgement one : year.judged()) {
            table.row(one.course(), one.measure(), one.change() == null ? "-" : Wording.change(one.change()));
        }
        return table;
    }

    private TextTable scores() {
        TextTable table =
                new TextTable("  ", 16, 4, 22, 22, 8, 8).head("Measure", "Days", "First", "Last", "Best", "Worst");
        for (MeasureYear one : year.scores()) {
            table.row(
                    one.measure(),
                    Integer.toString(one.count()),
                    on(one.first(), one.firstOn()),
                    on(one.last(), one.lastOn()),
                    Wording.number(one.best()),
                    Wording.number(one.worst()));
        }
        return table;
    }

    private TextTable flareUps() {
        TextTable table = new TextTable("  ", 16, 10, 13, 22, 40)
                .head("Measure", "From", "Running level", "Worst", "What became of it");
        for (FlareUp one : year.flareUps()) {
            table.row(
                    one.measure(),
                    one.from().toString(),
                    Wording.number(one.level()),
                    on(one.worst().value(), one.worst().observedOn()),
                    switch (one.state()) {
                        case RUNNING -> "not over yet";
                        case PASSED -> "passed by " + Wording.day(one.to());
                        case LASTING -> "did not pass in eight weeks";
                    });
        }
        return table;
    }

    private void part(String title, TextTable table, boolean empty) {
        text.append('\n');
        paragraph(title + (empty ? ": none" : ""));
        if (!empty) {
            text.append(table.text());
        }
    }

    private void paragraph(String words) {
        text.append(TextTable.paragraph("", words, WIDTH));
    }

    private static String on(BigDecimal score, LocalDate day) {
        return Wording.number(score) + " on " + day;
    }

    private static String ids(List<Goal> goals) {
        return goals.isEmpty() ? "none" : goals.stream().map(Goal::goal).collect(Collectors.joining(", "));
    }
}
