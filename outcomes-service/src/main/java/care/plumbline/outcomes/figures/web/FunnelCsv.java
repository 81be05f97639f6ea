package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.FunnelReport;
import care.plumbline.outcomes.figures.web.FunnelView.AdjustedView;
import care.plumbline.outcomes.figures.web.FunnelView.ServiceView;

/// The funnel as a table for machines: one row per service. Columns are only ever added, at the end.
final class FunnelCsv {

    private FunnelCsv() {}

    static String of(FunnelReport report) {
        StringBuilder csv = new StringBuilder(Csv.row(
                "measure",
                "by",
                "service",
                "judged",
                "withheld",
                "position",
                "mean",
                "adjusted",
                "shrunken",
                "low95",
                "high95",
                "low998",
                "high998",
                "benefited",
                "did-not-benefit",
                "covers-from",
                "covers-to"));
        for (ServiceView service : FunnelView.of(report).services()) {
            AdjustedView adjusted = service.adjusted();
            csv.append(Csv.row(
                    report.measure().code(),
                    report.by().code(),
                    service.code(),
                    service.judged().count(),
                    service.judged().withheld(),
                    service.position(),
                    service.improvement() == null ? null : service.improvement().mean(),
                    adjusted == null ? null : adjusted.difference(),
                    adjusted == null ? null : adjusted.shrunken(),
                    adjusted == null ? null : adjusted.limits95().low(),
                    adjusted == null ? null : adjusted.limits95().high(),
                    adjusted == null ? null : adjusted.limits998().low(),
                    adjusted == null ? null : adjusted.limits998().high(),
                    service.responders() == null ? null : service.responders().share(),
                    service.responders() == null ? null : service.responders().didNotBenefit(),
                    service.covers() == null ? null : service.covers().from(),
                    service.covers() == null ? null : service.covers().to()));
        }
        return csv.toString();
    }
}
