package care.plumbline.journey.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A patient's scores by measure and day.
record Scores(Map<String, NavigableMap<LocalDate, BigDecimal>> byMeasure) {

    Set<String> measures() {
        return byMeasure.keySet();
    }

    /// The last one of these days, both included.
    @Nullable
    BigDecimal last(String measure, LocalDate from, LocalDate to) {
        var day = byMeasure.getOrDefault(measure, new TreeMap<>()).floorEntry(to);
        return day == null || day.getKey().isBefore(from) ? null : day.getValue();
    }

    /// The one of these days that lies nearest to `middle`; of two equally near ones the later.
    @Nullable
    BigDecimal nearest(String measure, LocalDate first, LocalDate middle, LocalDate last) {
        return byMeasure
                .getOrDefault(measure, new TreeMap<>())
                .subMap(first, true, last, true)
                .descendingMap()
                .entrySet()
                .stream()
                .min(Comparator.comparingLong((Map.Entry<LocalDate, BigDecimal> day) ->
                        Math.abs(ChronoUnit.DAYS.between(middle, day.getKey()))))
                .map(Map.Entry::getValue)
                .orElse(null);
    }
}
