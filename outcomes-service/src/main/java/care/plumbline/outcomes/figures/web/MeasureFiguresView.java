package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.figures.MeanImprovement;
import care.plumbline.outcomes.figures.MeasureFigures;
import care.plumbline.outcomes.figures.Period;
import care.plumbline.outcomes.figures.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures on one measure, each with its basis.
///
/// @param changedAt when the newest contributions were recorded
record MeasureFiguresView(
        MeasureName measure,
        @Nullable Instant changedAt,
        CoursesView courses,
        @Nullable ResponseView response,
        @Nullable ImprovementView improvement,
        RespondersView responders,
        ChangesView changes,
        BooksView books,
        DistributionView distribution,
        EvidenceView evidence,
        VerdictView verdict,
        CalibrationsView calibration,
        ReferencesView references,
        @Nullable CoversView covers) {

    record MeasureName(
            String code,
            String name,
            String unit,
            String direction,
            @Nullable String caution) {}

    /// @param enough at least 60 %
    record ResponseView(long judged, long due, BigDecimal share, IntervalView interval, boolean enough, String basis) {

        static ResponseView of(Response response) {
            return new ResponseView(
                    response.judged(),
                    response.due(),
                    Rounded.share(response.share()),
                    IntervalView.ofShares(response.interval()),
                    response.isEnough(),
                    Basis.RESPONSE);
        }
    }

    record ImprovementView(
            long n,
            BigDecimal mean,
            @Nullable BigDecimal standardDeviation,
            @Nullable IntervalView interval,
            String basis) {

        static ImprovementView of(MeanImprovement improvement) {
            return new ImprovementView(
                    improvement.n(),
                    Rounded.points(improvement.mean()),
                    Rounded.points(improvement.standardDeviation()),
                    IntervalView.ofPoints(improvement.interval()),
                    Basis.IMPROVEMENT);
        }
    }

    record RespondersView(List<BenefitView> definitions, String basis) {}

    record ChangesView(Map<String, CountView> courses, String basis) {}

    record BooksView(List<BookView> items, String basis) {}

    record DistributionView(List<BinView> bins, String basis) {}

    /// From `from` to less than `below` points.
    record BinView(BigDecimal from, BigDecimal below, CountView courses) {}

    record VerdictView(String code, String words, String basis) {}

    record CalibrationsView(List<CalibrationView> parties, String basis) {}

    /// Months of the first sessions.
    record CoversView(@Nullable YearMonth from, @Nullable YearMonth to, String basis) {

        static CoversView of(Period period) {
            return new CoversView(period.from(), period.to(), Basis.COVERS);
        }
    }

    static MeasureFiguresView of(MeasureFigures figures) {
        OutcomeMeasure measure = figures.measure();
        return new MeasureFiguresView(
                new MeasureName(
                        measure.code(),
                        measure.name(),
                        measure.unit(),
                        measure.direction().code(),
                        measure.caution()),
                figures.changedAt(),
                CoursesView.of(figures.standing()),
                figures.response() == null ? null : ResponseView.of(figures.response()),
                figures.improvement() == null ? null : ImprovementView.of(figures.improvement()),
                new RespondersView(
                        figures.benefits().stream()
                                .map(benefit -> BenefitView.of(benefit, measure))
                                .toList(),
                        Basis.RESPONDERS),
                new ChangesView(BookView.views(figures.changes()), Basis.CHANGES),
                new BooksView(figures.books().stream().map(BookView::of).toList(), Basis.BOOKS),
                new DistributionView(
                        figures.distribution().stream()
                                .map(bin -> new BinView(bin.from(), bin.below(), CountView.of(bin.courses())))
                                .toList(),
                        Basis.DISTRIBUTION),
                EvidenceView.of(figures.evidence()),
                new VerdictView(figures.verdict().code(), figures.verdict().words(), Basis.VERDICT),
                new CalibrationsView(
                        figures.calibration().stream().map(CalibrationView::of).toList(), Basis.CALIBRATION),
                ReferencesView.of(figures.references()),
                figures.covers() == null ? null : CoversView.of(figures.covers()));
    }
}
