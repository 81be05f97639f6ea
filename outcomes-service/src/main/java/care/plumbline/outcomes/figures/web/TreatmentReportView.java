package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.TreatmentReport;
import care.plumbline.outcomes.judgement.JudgingWindow;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.Instant;
import java.util.List;

/// The treatment report as JSON.
///
/// @param asOf when it was made
record TreatmentReportView(
        TreatmentName treatment, Instant asOf, String caution, String smallCells, List<MeasureFiguresView> measures) {

    static final String SMALL_CELLS = "Figures about fewer than 5 people are withheld, and so is what would tell them.";

    /// @param version of the catalogue entry that name, window and evidence are of
    record TreatmentName(String code, long version, String name, String certainty, JudgingWindow judgingWindow) {}

    static TreatmentReportView of(TreatmentReport report) {
        Treatment treatment = report.treatment();
        return new TreatmentReportView(
                new TreatmentName(
                        treatment.id().treatment(),
                        treatment.id().version(),
                        treatment.name(),
                        treatment.certainty(),
                        treatment.window()),
                report.asOf(),
                TreatmentReport.CAUTION,
                SMALL_CELLS,
                report.measures().stream().map(MeasureFiguresView::of).toList());
    }
}
