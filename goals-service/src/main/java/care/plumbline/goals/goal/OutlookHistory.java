package care.plumbline.goals.goal;

import care.plumbline.goals.score.HeardScore;
import care.plumbline.goals.score.PatientScores;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a patient hoped and expected for one goal over time, against the scores.
///
/// @param moments oldest first
/// @param hope how the hope moved
/// @param expected how the expectation moved
/// @param latest the last score on the goal's measure
public record OutlookHistory(
        List<Moment> moments,
        @Nullable Trend hope,
        @Nullable Trend expected,
        @Nullable HeardScore latest) {

    public OutlookHistory {
        moments = List.copyOf(moments);
    }

    /// One outlook and where the patient stood when it was stated.
    ///
    /// @param score last score observed by then
    /// @param improvementExpected improvement points from that score to the expected one
    public record Moment(
            Outlook outlook,
            @Nullable HeardScore score,
            @Nullable BigDecimal improvementExpected) {}

    /// From the first figure to the last, in improvement points: positive is more ambitious.
    public record Trend(Direction direction, BigDecimal moved) {}

    /// A move within half an important change is none.
    public enum Direction {
        RISING("rising"),
        STEADY("steady"),
        FALLING("falling");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        /// The code on the wire.
        @Override
        public String toString() {
            return code;
        }
    }

    static OutlookHistory of(Goal goal, Outlooks outlooks, PatientScores scores, OutcomeMeasure measure) {
        List<Outlook> all = outlooks.of(goal.id());
        return new OutlookHistory(
                all.stream().map(outlook -> moment(outlook, scores, measure)).toList(),
                trend(all, StateOutlook::hope, measure),
                trend(all, StateOutlook::expected, measure),
                scores.last(goal.measure()).orElse(null));
    }

    private static Moment moment(Outlook outlook, PatientScores scores, OutcomeMeasure measure) {
        Optional<HeardScore> score =
                scores.last(measure.code(), outlook.stated().statedOn());
        BigDecimal expected = outlook.stated().expected();
        return new Moment(
                outlook,
                score.orElse(null),
                expected == null
                        ? null
                        : score.map(then -> measure.improvement(then.value(), expected))
                                .orElse(null));
    }

    private static @Nullable Trend trend(
            List<Outlook> all, Function<StateOutlook, @Nullable BigDecimal> figure, OutcomeMeasure measure) {
        List<BigDecimal> figures = all.stream()
                .map(Outlook::stated)
                .map(figure)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (figures.size() < 2) {
            return null;
        }
        BigDecimal moved = measure.improvement(figures.getFirst(), figures.getLast());
        boolean steady = moved.abs().compareTo(measure.tolerance()) <= 0;
        return new Trend(steady ? Direction.STEADY : moved.signum() > 0 ? Direction.RISING : Direction.FALLING, moved);
    }
}
