package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.TreatmentReport;

/// The treatment report as a table for machines: one row per figure. Columns are only ever added, at the end.
final class TreatmentReportCsv {

    private TreatmentReportCsv() {}

    static String of(TreatmentReport report) {
        StringBuilder csv = new StringBuilder(Csv.row(
                "treatment", "measure", "section", "item", "count", "value", "low", "high", "withheld", "basis"));
        report.measures()
                .forEach(figures -> FigureLines.of(figures)
                        .forEach(line -> csv.append(Csv.row(
                                report.treatment().id().treatment(),
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
