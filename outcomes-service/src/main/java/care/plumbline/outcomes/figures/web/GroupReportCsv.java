package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.GroupReport;

/// The report on a group as a table for machines: one row per figure. Columns are only ever added, at the end.
final class GroupReportCsv {

    private GroupReportCsv() {}

    static String of(GroupReport report) {
        StringBuilder csv = new StringBuilder(Csv.row(
                "group", "code", "measure", "section", "item", "count", "value", "low", "high", "withheld", "basis"));
        report.measures()
                .forEach(figures -> FigureLines.of(figures)
                        .forEach(line -> csv.append(Csv.row(
                                report.group().kind().code(),
                                report.group().code(),
                                figures.measure().code(),
                                line.section(),
                                line.item(),
                                line.count(),
                                line.value(),
                                line.low(),
                                line.high(),
                                line.withheld(),
                                line.basis()))));
        return csv.toString();
    }
}
