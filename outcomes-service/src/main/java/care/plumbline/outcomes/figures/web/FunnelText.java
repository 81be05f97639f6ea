package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.FunnelReport;
import care.plumbline.outcomes.figures.FunnelReport.Figures;
import care.plumbline.outcomes.figures.FunnelReport.Service;
import care.plumbline.outcomes.figures.TreatmentReport;

/// The funnel as plain text.
final class FunnelText {

    private FunnelText() {}

    static String of(FunnelReport report) {
        TextLines lines = new TextLines();
        lines.plain("Funnel by " + report.by().code() + " on "
                        + report.measure().code() + ", made " + TreatmentReportText.MINUTE.format(report.asOf())
                        + " UTC")
                .plain(TreatmentReport.CAUTION)
                .plain(Basis.FUNNEL)
                .plain(TreatmentReportView.SMALL_CELLS)
                .empty();
        report.services().forEach(service -> lines.plain(service.code() + ": " + words(service) + months(service)));
        return lines.text();
    }

    private static String months(Service service) {
        return service.covers() == null
                ? ""
                : "; started " + FigureWords.months(service.covers()).strip();
    }

    private static String words(Service service) {
        Figures figures = service.figures();
        if (figures == null) {
            return "judged " + FigureWords.count(service.judged());
        }
        return "judged " + FigureWords.count(service.judged()) + ", mean improvement "
                + FigureWords.points(figures.improvement().mean()) + ", more than expected "
                + FigureWords.points(figures.adjusted())
                + (figures.shrunken() == null
                        ? ""
                        : " (drawn together "
                                + FigureWords.points(figures.shrunken().value()) + ")")
                + ", limits " + FigureWords.points(figures.limits95().low()) + " to "
                + FigureWords.points(figures.limits95().high()) + "; "
                + figures.position().words()
                + (figures.responders() == null
                        ? ""
                        : "; benefited "
                                + FigureWords.percent(figures.responders().share()) + " %, did not "
                                + FigureWords.percent(1 - figures.responders().share()) + " %");
    }
}
