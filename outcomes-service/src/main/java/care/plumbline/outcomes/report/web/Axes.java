package care.plumbline.outcomes.report.web;

import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// Where days and scores lie in a picture.
///
/// @param from first day shown
/// @param to last day shown
record Axes(OutcomeMeasure measure, LocalDate firstSession, LocalDate from, LocalDate to) {

    static final double WIDTH = 720;
    static final double HEIGHT = 290;
    static final double LEFT = 46;
    static final double RIGHT = 500;
    static final double TOP = 26;
    static final double BOTTOM = 244;
    private static final int STEPS = 5;
    private static final int MOST_WEEKS_SHOWN = 9;

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
        return LEFT + share * (RIGHT - LEFT);
    }

    /// Scores past the end of the scale lie on its end.
    double y(BigDecimal score) {
        double lowest = measure.lowest().doubleValue();
        double highest = measure.highest().doubleValue();
        double share = (score.doubleValue() - lowest) / (highest - lowest);
        return BOTTOM - Math.clamp(share, 0, 1) * (BOTTOM - TOP);
    }

    /// Scores at which the scale is labelled.
    List<BigDecimal> scores() {
        BigDecimal part = measure.highest().subtract(measure.lowest()).divide(BigDecimal.valueOf(STEPS));
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(n -> measure.lowest().add(part.multiply(BigDecimal.valueOf(n))))
                .toList();
    }

    /// Weeks from the first session at which the time is labelled.
    List<Integer> weeks() {
        int last = (int) ChronoUnit.WEEKS.between(firstSession, to);
        int every = 4;
        while (last / every > MOST_WEEKS_SHOWN) {
            every *= 2;
        }
        int step = every;
        return IntStream.rangeClosed(0, last / step).mapToObj(n -> n * step).toList();
    }
}
