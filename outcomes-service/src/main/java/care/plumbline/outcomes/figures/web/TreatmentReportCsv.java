package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.TreatmentReport;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The treatment report as a table for machines, as RFC 4180 has it: one row per figure. Columns are only ever
/// added, at the end.
final class TreatmentReportCsv {

    private TreatmentReportCsv() {}

    static String of(TreatmentReport report) {
        StringBuilder csv = new StringBuilder(
                row("treatment", "measure", "section", "item", "count", "value", "low", "high", "withheld", "basis"));
        report.measures()
                .forEach(figures -> FigureLines.of(figures)
                        .forEach(line -> csv.append(row(
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

    private static String row(@Nullable Object... values) {
        return Arrays.stream(values).map(TreatmentReportCsv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
