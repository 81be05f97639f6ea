package care.plumbline.journey.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One cell of a report with everything it is held against: a line of words, `-` for what is absent.
///
/// Columns: goal, course, measure, phase, baseline, observed, improvement, percent, change, important, beyond
/// measurement error, reached, sustained, role, provider, expected, distance, fulfilment, class, why nothing is stated,
/// hope, its distance.
public record Line(String text) {
    static final List<String> COLUMNS = List.of(
            "goal",
            "course",
            "measure",
            "phase",
            "baseline",
            "observed",
            "improvement",
            "percent",
            "change",
            "important",
            "beyondMeasurementError",
            "goalReached",
            "sustained",
            "role",
            "provider",
            "expected",
            "distance",
            "fulfilment",
            "resultClass",
            "notStated",
            "hope",
            "hopeDistance");

    static Line of(@Nullable Object... values) {
        if (values.length != COLUMNS.size()) {
            throw new IllegalArgumentException(values.length + " values for " + COLUMNS.size() + " columns");
        }
        return new Line(Arrays.stream(values).map(Line::word).collect(Collectors.joining(" ")));
    }

    static Line ofGoalOnly(String goal, String measure) {
        return new Line(goal + " - " + measure + " -".repeat(COLUMNS.size() - 3));
    }

    /// Lines as a test writes them: aligned as it likes, with bars between groups of columns.
    public static List<Line> table(String text) {
        return text.lines()
                .map(line -> line.replace('|', ' ').strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .map(Line::new)
                .toList();
    }

    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case String text when text.isEmpty() -> "-";
            default -> value.toString();
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
