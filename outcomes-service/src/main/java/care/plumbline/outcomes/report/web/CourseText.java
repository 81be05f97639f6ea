package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Disclosure;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.ReadingWords;
import care.plumbline.outcomes.report.TextTable;
import care.plumbline.outcomes.report.WaveWords;
import care.plumbline.outcomes.report.Wording;
import java.util.List;
import java.util.stream.Stream;

/// One course on the page: where it stands, what was observed, and a table of who expected what.
record CourseText(CourseReport report, ReportText.Names names) {

    private static final String INDENT = "    ";

    String text() {
        StringBuilder text = new StringBuilder(TextTable.paragraph("  ", title(), ReportText.WIDTH));
        Judgement judged = report.judgement();
        if (judged == null) {
            return text.append(paragraph("Not judged: the catalogue has not told of this treatment's version yet."))
                    .toString();
        }
        ExpectationsText expectations = new ExpectationsText(report, names);
        text.append(paragraph(Wording.phase(judged) + " " + window()));
        text.append(paragraph(observed()));
        reading(judged).forEach(words -> text.append(paragraph(words)));
        text.append(paragraph(ObservedText.natural(report)));
        text.append(expectations.table(INDENT));
        expectations.evidence().forEach(words -> text.append(paragraph(words)));
        return text.toString();
    }

    private String title() {
        Course course = report.course();
        return "COURSE " + course.course() + ": " + report.treatmentName() + ", by " + names.of(course.provider())
                + ", " + dates(course);
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

    String observed() {
        Attainment attainment = report.attainment();
        return report.observed()
                .map(one -> ObservedText.of(report, one, attainment != null && attainment.sustained()))
                .orElse("");
    }

    /// What the change means, and the follow-ups: a paragraph each.
    List<String> reading(Judgement judged) {
        return Stream.concat(
                        report.observed().flatMap(one -> one.reading(report.measure())).map(ReadingWords::of).stream(),
                        Stream.of(WaveWords.of(judged, report.measure())))
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static String paragraph(String words) {
        return words.isEmpty() ? "" : TextTable.paragraph(INDENT, words, ReportText.WIDTH);
    }
}
