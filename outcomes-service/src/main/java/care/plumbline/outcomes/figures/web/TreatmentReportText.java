package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.TreatmentReport;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The treatment report as plain text.
final class TreatmentReportText {

    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final TextLines lines = new TextLines();

    private TreatmentReportText() {}

    static String of(TreatmentReport report) {
        return new TreatmentReportText().text(report);
    }

    private String text(TreatmentReport report) {
        Treatment treatment = report.treatment();
        lines.plain("Treatment report: " + treatment.name() + " ("
                        + treatment.id().treatment() + ", version "
                        + treatment.id().version() + "), made " + MINUTE.format(report.asOf()) + " UTC")
                .plain("No judgement before week " + treatment.window().fromWeeks() + ", judged from week "
                        + treatment.window().toWeeks() + " on. "
                        + treatment.window().basis())
                .plain(TreatmentReport.CAUTION)
                .plain(TreatmentReportView.SMALL_CELLS);
        if (report.measures().isEmpty()) {
            lines.empty().plain("Nobody was measured, and the evidence states nothing.");
        }
        report.measures().forEach(figures -> new MeasureText(lines).measure(figures));
        return lines.text();
    }
}
