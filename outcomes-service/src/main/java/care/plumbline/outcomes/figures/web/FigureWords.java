package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.Benefit;
import care.plumbline.outcomes.figures.Count;
import care.plumbline.outcomes.figures.Period;
import care.plumbline.outcomes.statistics.Interval;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Figures in words.
final class FigureWords {

    private FigureWords() {}

    static String count(Count count) {
        return switch (count) {
            case Count.Shown(long shown) -> String.valueOf(shown);
            case Count.Withheld(Count.Reason reason) -> reason.words();
        };
    }

    /// Each with its name in front.
    static String counts(Map<? extends Enum<?>, Count> counts) {
        return counts.entrySet().stream()
                .map(entry -> name(entry.getKey()) + " " + count(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// Without those that are 0.
    static String countsOfSome(Map<? extends Enum<?>, Count> counts) {
        String some = counts.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(new Count.Shown(0)))
                .map(entry -> name(entry.getKey()) + " " + count(entry.getValue()))
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? "none" : some;
    }

    static String months(Period period) {
        YearMonth from = period.from();
        YearMonth to = period.to();
        return (from == null ? "" : "from " + from + " ") + (to == null ? "" : "to " + to);
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String part(Count count, Benefit.@Nullable Share share) {
        return count(count)
                + (share == null ? "" : ", " + percent(share.share()) + " % (" + percents(share.interval()) + " %)");
    }

    static String percents(Interval interval) {
        return percent(interval.low()) + " to " + percent(interval.high());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }

    static String points(Interval interval) {
        return points(interval.low()) + " to " + points(interval.high());
    }

    static String points(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }
}
