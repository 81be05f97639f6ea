package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.statistics.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A range of a figure.
record IntervalView(BigDecimal low, BigDecimal high) {

    static IntervalView ofShares(Interval interval) {
        return new IntervalView(Rounded.share(interval.low()), Rounded.share(interval.high()));
    }

    static @Nullable IntervalView ofPoints(@Nullable Interval interval) {
        return interval == null
                ? null
                : new IntervalView(Rounded.points(interval.low()), Rounded.points(interval.high()));
    }
}
