package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.GroupKind;
import care.plumbline.outcomes.figures.GroupReport;
import care.plumbline.outcomes.figures.TreatmentReport;

/// The report on a group as plain text.
final class GroupReportText {

    private GroupReportText() {}

    static String of(GroupReport report) {
        TextLines lines = new TextLines();
        lines.plain("Report on "
                        + (report.group().kind() == GroupKind.ALL
                                ? "all courses"
                                : report.group().kind().code() + " "
                                        + report.group().code())
                        + ", made " + TreatmentReportText.MINUTE.format(report.asOf()) + " UTC")
                .plain(TreatmentReport.CAUTION)
                .plain(TreatmentReportView.SMALL_CELLS);
        if (report.measures().isEmpty()) {
            lines.empty().plain("Nobody was measured.");
        }
        report.measures().forEach(figures -> new MeasureText(lines).measure(figures));
        return lines.text();
    }
}
