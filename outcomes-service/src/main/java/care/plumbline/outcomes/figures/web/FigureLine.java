package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.Count;
import care.plumbline.outcomes.statistics.Interval;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One figure of a report laid flat.
///
/// @param withheld why there is no count
record FigureLine(
        String section,
        String item,
        @Nullable Number count,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String withheld,
        String basis) {

    /// Where a figure belongs, and what it rests on.
    record Section(String name, String basis) {

        FigureLine count(String item, Count count) {
            CountView shown = CountView.of(count);
            return line(item, shown.count(), null, null, null, shown.withheld());
        }

        Stream<FigureLine> counts(String prefix, Map<? extends Enum<?>, Count> counts) {
            return counts.entrySet().stream()
                    .map(entry -> count(prefix + entry.getKey().name(), entry.getValue()));
        }

        FigureLine number(String item, @Nullable Integer number) {
            return line(item, number, null, null, null, null);
        }

        FigureLine value(String item, @Nullable BigDecimal value) {
            return line(item, null, value, null, null, null);
        }

        FigureLine share(String item, double share, Interval interval) {
            return line(
                    item,
                    null,
                    Rounded.share(share),
                    Rounded.share(interval.low()),
                    Rounded.share(interval.high()),
                    null);
        }

        FigureLine bounds(String item, Interval bounds) {
            return line(item, null, null, Rounded.share(bounds.low()), Rounded.share(bounds.high()), null);
        }

        FigureLine points(String item, double points, @Nullable Interval interval) {
            IntervalView shown = IntervalView.ofPoints(interval);
            return line(
                    item,
                    null,
                    Rounded.points(points),
                    shown == null ? null : shown.low(),
                    shown == null ? null : shown.high(),
                    null);
        }

        private FigureLine line(
                String item,
                @Nullable Number count,
                @Nullable BigDecimal value,
                @Nullable BigDecimal low,
                @Nullable BigDecimal high,
                @Nullable String withheld) {
            return new FigureLine(name, item, count, value, low, high, withheld, basis);
        }
    }
}
