package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.GroupKind;
import care.plumbline.outcomes.figures.GroupReport;
import care.plumbline.outcomes.figures.TreatmentReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report on a group as JSON.
///
/// @param asOf when it was made
record GroupReportView(
        GroupView group, Instant asOf, String caution, String smallCells, List<MeasureFiguresView> measures) {

    /// @param code absent for all
    record GroupView(String kind, @Nullable String code) {}

    static GroupReportView of(GroupReport report) {
        return new GroupReportView(
                new GroupView(
                        report.group().kind().code(),
                        report.group().kind() == GroupKind.ALL
                                ? null
                                : report.group().code()),
                report.asOf(),
                TreatmentReport.CAUTION,
                TreatmentReportView.SMALL_CELLS,
                report.measures().stream().map(MeasureFiguresView::of).toList());
    }
}
