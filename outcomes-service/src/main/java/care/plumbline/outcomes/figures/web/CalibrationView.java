package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.BookCalibration;
import care.plumbline.outcomes.statistics.ChanceCalibration;
import care.plumbline.outcomes.statistics.ScoreCalibration;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one party's expectations related to results.
///
/// @param party `own` is the provider whom the report is about
record CalibrationView(
        String party,
        CountView pairs,
        @Nullable ScoresView scores,
        CountView chances,
        @Nullable ChancesView likelihoods,
        String verdict,
        String words) {

    /// @param bias expected less observed: above 0 is too optimistic
    /// @param slope of observed on expected; 1 is perfect
    record ScoresView(
            BigDecimal bias,
            @Nullable BigDecimal standardDeviation,
            @Nullable IntervalView interval,
            BigDecimal meanAbsoluteError,
            BigDecimal rootMeanSquareError,
            @Nullable BigDecimal slope,
            @Nullable BigDecimal intercept) {

        static ScoresView of(ScoreCalibration found) {
            return new ScoresView(
                    Rounded.points(found.bias()),
                    Rounded.points(found.standardDeviation()),
                    IntervalView.ofPoints(found.interval()),
                    Rounded.points(found.meanAbsoluteError()),
                    Rounded.points(found.rootMeanSquareError()),
                    found.line() == null ? null : Rounded.points(found.line().slope()),
                    found.line() == null ? null : Rounded.points(found.line().intercept()));
        }
    }

    /// @param skill 1 is perfect, 0 no better than always stating the base rate
    /// @param z Spiegelhalter's; absent: the likelihoods carry no information
    record ChancesView(
            BigDecimal brier,
            BigDecimal baseRate,
            @Nullable BigDecimal skill,
            BigDecimal expectedBrier,
            BigDecimal reliability,
            BigDecimal resolution,
            BigDecimal uncertainty,
            @Nullable BigDecimal z,
            @Nullable BigDecimal p,
            @Nullable String note,
            List<BinView> bins) {

        static ChancesView of(ChanceCalibration found, List<BookCalibration.Bin> bins) {
            return new ChancesView(
                    Rounded.share(found.brier()),
                    Rounded.share(found.baseRate()),
                    Rounded.share(found.skill()),
                    Rounded.share(found.expectedBrier()),
                    Rounded.share(found.reliability()),
                    Rounded.share(found.resolution()),
                    Rounded.share(found.uncertainty()),
                    Rounded.points(found.z()),
                    Rounded.share(found.p()),
                    found.z() == null ? "No information: every likelihood was even or certain." : null,
                    bins.stream().map(BinView::of).toList());
        }
    }

    /// Likelihoods from `from` on, a quarter wide.
    record BinView(
            BigDecimal from,
            CountView stated,
            CountView reached,
            CountView missed,
            @Nullable BigDecimal mean) {

        static BinView of(BookCalibration.Bin bin) {
            return new BinView(
                    Rounded.share(bin.from()),
                    CountView.of(bin.stated()),
                    CountView.of(bin.reached()),
                    CountView.of(bin.missed()),
                    Rounded.share(bin.mean()));
        }
    }

    static CalibrationView of(BookCalibration found) {
        return new CalibrationView(
                found.party().code(),
                CountView.of(found.pairs()),
                found.scores() == null ? null : ScoresView.of(found.scores()),
                CountView.of(found.chances()),
                found.likelihoods() == null ? null : ChancesView.of(found.likelihoods(), found.bins()),
                found.verdict().code(),
                found.verdict().words());
    }
}
