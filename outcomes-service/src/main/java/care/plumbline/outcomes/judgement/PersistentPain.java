package care.plumbline.outcomes.judgement;

import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// What became of people with persistent back pain in studies, whatever was done for them: the reference beside every
/// change from before to after on a scale of pain intensity (clinical methods 12). Pain from 0 to 100 at entry, 6, 26
/// and 52 weeks.
public final class PersistentPain {

    public static final String SOURCE = "Wallwork et al., CMAJ 2024 (doi 10.1503/cmaj.230542), persistent pain: 56, 48,"
            + " 43 and 40 of 100 at 0, 6, 26 and 52 weeks";

    /// How sure it is.
    public static final String CERTAINTY = "very low certainty";

    /// The four published figures.
    public static final List<Point> POINTS =
            List.of(new Point(0, 56), new Point(6, 48), new Point(26, 43), new Point(52, 40));

    private static final BigDecimal PUBLISHED_RANGE = BigDecimal.valueOf(100);
    private static final int DAYS_OF_A_WEEK = 7;

    private PersistentPain() {}

    /// Whether a measure is of what was published: the intensity of pain.
    public static boolean isWhat(OutcomeMeasure measure) {
        return measure.domain().equals("pain-intensity");
    }

    /// Improvement points on a measure so many days after the start, one decimal: on a straight line between the
    /// published figures, after the last of them the last. Empty for a measure that is not of pain intensity.
    public static Optional<BigDecimal> improvement(OutcomeMeasure measure, long days) {
        return !isWhat(measure) || days < 0
                ? Optional.empty()
                : Optional.of(onScale(score(BigDecimal.valueOf(days)), measure).setScale(1, RoundingMode.HALF_UP));
    }

    private static BigDecimal onScale(BigDecimal score, OutcomeMeasure measure) {
        return BigDecimal.valueOf(POINTS.getFirst().score())
                .subtract(score)
                .multiply(measure.highest().subtract(measure.lowest()))
                .divide(PUBLISHED_RANGE);
    }

    private static BigDecimal score(BigDecimal days) {
        Point before = POINTS.getFirst();
        for (Point after : POINTS) {
            BigDecimal end = BigDecimal.valueOf((long) after.weeks() * DAYS_OF_A_WEEK);
            if (days.compareTo(end) <= 0 && !after.equals(before)) {
                BigDecimal start = BigDecimal.valueOf((long) before.weeks() * DAYS_OF_A_WEEK);
                BigDecimal share = days.subtract(start).divide(end.subtract(start), 6, RoundingMode.HALF_UP);
                return BigDecimal.valueOf(before.score())
                        .add(BigDecimal.valueOf(after.score() - before.score()).multiply(share));
            }
            before = after;
        }
        return BigDecimal.valueOf(before.score());
    }

    /// A published figure.
    ///
    /// @param weeks since entry
    /// @param score pain, 0 to 100
    public record Point(int weeks, int score) {

        /// Improvement points on a measure of pain intensity since entry, exactly.
        public BigDecimal improvement(OutcomeMeasure measure) {
            return onScale(BigDecimal.valueOf(score), measure);
        }
    }
}
