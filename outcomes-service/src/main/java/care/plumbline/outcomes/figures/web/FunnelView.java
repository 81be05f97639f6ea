package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.FunnelReport;
import care.plumbline.outcomes.figures.FunnelReport.Benchmark;
import care.plumbline.outcomes.figures.FunnelReport.Figures;
import care.plumbline.outcomes.figures.FunnelReport.Responders;
import care.plumbline.outcomes.figures.FunnelReport.Service;
import care.plumbline.outcomes.figures.TreatmentReport;
import care.plumbline.outcomes.figures.web.MeasureFiguresView.CoversView;
import care.plumbline.outcomes.statistics.FunnelLimits;
import care.plumbline.outcomes.statistics.RandomEffects;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The funnel as JSON.
record FunnelView(
        String measure,
        String by,
        Instant asOf,
        String caution,
        String smallCells,
        String basis,
        @Nullable BenchmarkView benchmark,
        List<ServiceView> services) {

    /// @param between standard deviation between the services beyond chance; 0: they cannot be told apart
    record BenchmarkView(
            long n,
            BigDecimal slope,
            BigDecimal intercept,
            BigDecimal spread,
            @Nullable BigDecimal between,
            @Nullable BigDecimal dispersion,
            @Nullable BigDecimal benefited,
            @Nullable String note) {

        static BenchmarkView of(Benchmark found) {
            RandomEffects effects = found.effects();
            return new BenchmarkView(
                    found.n(),
                    Rounded.points(found.slope()),
                    Rounded.points(found.intercept()),
                    Rounded.points(found.spread()),
                    effects == null ? null : Rounded.points(Math.sqrt(effects.tauSquared())),
                    Rounded.points(found.dispersion()),
                    Rounded.share(found.benefited()),
                    effects == null
                            ? "One service alone: nothing to draw it towards."
                            : effects.tauSquared() == 0
                                    ? "The services cannot be told apart: drawn together they all get the same figure."
                                    : null);
        }
    }

    /// @param position where it lies, or why there is no verdict
    /// @param openPoint response below 60 %: draw it open
    /// @param covers months of the first sessions, which may be more than were asked for; absent: whenever
    record ServiceView(
            String code,
            CountView judged,
            @Nullable String position,
            @Nullable Boolean openPoint,
            @Nullable ImprovementView improvement,
            @Nullable AdjustedView adjusted,
            @Nullable RespondersView responders,
            @Nullable CoversView covers) {

        static ServiceView of(Service service) {
            Figures figures = service.figures();
            CoversView covers = service.covers() == null ? null : CoversView.of(service.covers());
            return figures == null
                    ? new ServiceView(
                            service.code(), CountView.of(service.judged()), null, null, null, null, null, covers)
                    : new ServiceView(
                            service.code(),
                            CountView.of(service.judged()),
                            figures.position().code(),
                            figures.response() == null || !figures.response().isEnough(),
                            new ImprovementView(
                                    Rounded.points(figures.improvement().mean()),
                                    IntervalView.ofPoints(figures.improvement().interval())),
                            AdjustedView.of(figures),
                            figures.responders() == null ? null : RespondersView.of(figures.responders()),
                            covers);
        }
    }

    record ImprovementView(BigDecimal mean, @Nullable IntervalView interval) {}

    /// @param difference improvement points more than expected
    /// @param shrunken the same, drawn towards what all have in common
    record AdjustedView(
            BigDecimal difference,
            @Nullable IntervalView interval,
            @Nullable BigDecimal shrunken,
            @Nullable BigDecimal ownWeight,
            IntervalView limits95,
            IntervalView limits998) {

        static AdjustedView of(Figures figures) {
            return new AdjustedView(
                    Rounded.points(figures.adjusted()),
                    IntervalView.ofPoints(figures.interval()),
                    figures.shrunken() == null
                            ? null
                            : Rounded.points(figures.shrunken().value()),
                    figures.shrunken() == null
                            ? null
                            : Rounded.share(figures.shrunken().ownWeight()),
                    points(figures.limits95()),
                    points(figures.limits998()));
        }

        private static IntervalView points(FunnelLimits limits) {
            return new IntervalView(Rounded.points(limits.low()), Rounded.points(limits.high()));
        }
    }

    record RespondersView(
            long benefited,
            long of,
            BigDecimal share,
            BigDecimal didNotBenefit,
            IntervalView interval,
            IntervalView limits95,
            IntervalView limits998) {

        static RespondersView of(Responders found) {
            return new RespondersView(
                    found.benefited(),
                    found.of(),
                    Rounded.share(found.share()),
                    Rounded.share(1 - found.share()),
                    IntervalView.ofShares(found.interval()),
                    shares(found.limits95()),
                    shares(found.limits998()));
        }

        private static IntervalView shares(FunnelLimits limits) {
            return new IntervalView(Rounded.share(limits.low()), Rounded.share(limits.high()));
        }
    }

    static FunnelView of(FunnelReport report) {
        return new FunnelView(
                report.measure().code(),
                report.by().code(),
                report.asOf(),
                TreatmentReport.CAUTION,
                TreatmentReportView.SMALL_CELLS,
                Basis.FUNNEL,
                report.benchmark() == null ? null : BenchmarkView.of(report.benchmark()),
                report.services().stream().map(ServiceView::of).toList());
    }
}
