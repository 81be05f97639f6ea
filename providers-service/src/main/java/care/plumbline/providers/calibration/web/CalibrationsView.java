package care.plumbline.providers.calibration.web;

import care.plumbline.providers.calibration.Calibration;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A provider's calibration on each measure.
record CalibrationsView(String provider, List<MeasureView> measures, String basis) {

    private static final String BASIS =
            "Own expectations that were frozen before the first session, beside results: above 0 more was expected than"
                    + " came. Likelihoods are of the result being at or past the expected score. No verdict from fewer"
                    + " than 20 pairs; nothing about fewer than 5 people.";

    /// @param n pairs of an expected score and a result
    record MeasureView(
            String measure,
            long n,
            @Nullable BigDecimal bias,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal meanAbsoluteError,
            @Nullable Long likelihoods,
            @Nullable BigDecimal brier,
            @Nullable BigDecimal skill,
            @Nullable String verdict,
            Instant asOf) {

        static MeasureView of(Calibration found) {
            return new MeasureView(
                    found.measure(),
                    found.pairs(),
                    found.bias(),
                    found.low(),
                    found.high(),
                    found.meanAbsoluteError(),
                    found.chances(),
                    found.brier(),
                    found.skill(),
                    found.verdict(),
                    found.toldAt());
        }
    }

    static CalibrationsView of(String provider, List<Calibration> found) {
        return new CalibrationsView(
                provider, found.stream().map(MeasureView::of).toList(), BASIS);
    }
}
