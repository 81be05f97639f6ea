package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A straight line through points in time, by least squares.
final class Slope {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final int DECIMALS = 4;

    private Slope() {}

    /// How much it rises in a week, to four decimals; empty where all points lie on one day. Days are whole and values
    /// are decimals, so that nothing but the last division rounds.
    static Optional<BigDecimal> perWeek(List<Point> points) {
        BigDecimal n = BigDecimal.valueOf(points.size());
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal values = BigDecimal.ZERO;
        BigDecimal products = BigDecimal.ZERO;
        for (Point point : points) {
            BigDecimal day = BigDecimal.valueOf(
                    point.on().toEpochDay() - points.getFirst().on().toEpochDay());
            days = days.add(day);
            squares = squares.add(day.multiply(day));
            values = values.add(point.value());
            products = products.add(day.multiply(point.value()));
        }
        BigDecimal spread = n.multiply(squares).subtract(days.multiply(days));
        return spread.signum() == 0
                ? Optional.empty()
                : Optional.of(n.multiply(products)
                        .subtract(days.multiply(values))
                        .multiply(WEEK)
                        .divide(spread, DECIMALS, RoundingMode.HALF_UP));
    }

    record Point(LocalDate on, BigDecimal value) {}
}
