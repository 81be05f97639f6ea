package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.progress.AskedAgain;
import care.plumbline.outcomes.progress.Trend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a patient said of one goal over time, against what came of it.
///
/// @param direction of the last outlook against the first: RISING, STEADY or COLLAPSING
/// @param closing whether expectation and result have come nearer to each other
record TrendView(
        String goal,
        String measure,
        @Nullable String direction,
        @Nullable Boolean closing,
        List<AskedView> asked) {

    static TrendView of(Trend trend) {
        return new TrendView(
                trend.goal().goal(),
                trend.goal().measure(),
                trend.direction() == null ? null : trend.direction().name(),
                trend.closing(),
                trend.asked().stream().map(AskedView::of).toList());
    }

    /// One outlook and what is known of it now.
    ///
    /// @param before score it was stated from
    /// @param sealedFor the course that it was held against
    /// @param distance expected less observed improvement
    record AskedView(
            String outlook,
            LocalDate statedOn,
            @Nullable BigDecimal hope,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable ScoreView before,
            @Nullable String sealedFor,
            @Nullable ScoreView observed,
            @Nullable BigDecimal distance) {

        static AskedView of(AskedAgain one) {
            Outlook outlook = one.outlook();
            return new AskedView(
                    outlook.outlook(),
                    outlook.statedOn(),
                    outlook.hope(),
                    outlook.expected(),
                    outlook.likelihood(),
                    ScoreView.of(one.before()),
                    one.course(),
                    ScoreView.of(one.observed()),
                    one.distance());
        }
    }
}
