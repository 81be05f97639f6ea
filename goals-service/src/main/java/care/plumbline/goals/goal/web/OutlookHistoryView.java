package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.OutlookHistory;
import care.plumbline.goals.goal.OutlookHistory.Direction;
import care.plumbline.goals.goal.OutlookHistory.Moment;
import care.plumbline.goals.goal.OutlookHistory.Trend;
import care.plumbline.goals.score.HeardScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The outlooks of a goal over time, against the scores.
///
/// @param outlooks oldest first
/// @param hope how the hope moved; absent until it was stated twice
/// @param expected how the expectation moved; absent until it was stated twice
/// @param latest the last score on the goal's measure
record OutlookHistoryView(
        String goal,
        List<MomentView> outlooks,
        @Nullable TrendView hope,
        @Nullable TrendView expected,
        @Nullable ScoreView latest) {

    /// @param score last score observed by then
    /// @param improvementExpected improvement points from that score to the expected one
    record MomentView(
            OutlookView outlook,
            @Nullable ScoreView score,
            @Nullable BigDecimal improvementExpected) {

        static MomentView of(Moment moment, Map<String, List<String>> seals) {
            return new MomentView(
                    OutlookView.of(moment.outlook(), seals),
                    ScoreView.of(moment.score()),
                    moment.improvementExpected());
        }
    }

    /// @param moved improvement points: positive is more ambitious
    record TrendView(Direction direction, BigDecimal moved) {

        static @Nullable TrendView of(@Nullable Trend trend) {
            return trend == null ? null : new TrendView(trend.direction(), trend.moved());
        }
    }

    record ScoreView(BigDecimal value, LocalDate observedOn) {

        static @Nullable ScoreView of(@Nullable HeardScore score) {
            return score == null ? null : new ScoreView(score.value(), score.observedOn());
        }
    }

    static OutlookHistoryView of(String goal, OutlookHistory history, Map<String, List<String>> seals) {
        return new OutlookHistoryView(
                goal,
                history.moments().stream()
                        .map(moment -> MomentView.of(moment, seals))
                        .toList(),
                TrendView.of(history.hope()),
                TrendView.of(history.expected()),
                ScoreView.of(history.latest()));
    }
}
