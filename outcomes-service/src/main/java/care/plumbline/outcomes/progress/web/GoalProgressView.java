package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.conclusion.GoalJudgement;
import care.plumbline.outcomes.progress.Progress.GoalProgress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far one goal has come.
///
/// @param from the score that the way is counted from
/// @param reached whether the latest score is at or past the target, apart from whether the change is important
/// @param best personal best
/// @param held best level kept at two successive waves
/// @param inputs what it rests on: facts and their versions
record GoalProgressView(
        String goal,
        String kind,
        String statement,
        String measure,
        BigDecimal target,
        @Nullable LocalDate due,
        String lifecycle,
        String achievement,
        String words,
        @Nullable ScoreView from,
        @Nullable ScoreView latest,
        @Nullable String change,
        @Nullable Boolean reached,
        @Nullable LocalDate reachedFirstOn,
        boolean sustained,
        @Nullable ScoreView best,
        @Nullable BigDecimal held,
        Map<String, Long> inputs) {

    static GoalProgressView of(GoalProgress one) {
        GoalJudgement judged = one.judgement();
        return new GoalProgressView(
                judged.goal(),
                judged.kind(),
                one.goal().statement(),
                judged.measure(),
                judged.target(),
                judged.due(),
                one.goal().lifecycle(),
                judged.achievement().code(),
                words(judged),
                ScoreView.of(judged.from()),
                ScoreView.of(judged.latest()),
                judged.change() == null ? null : judged.change().name(),
                judged.reached(),
                judged.reachedFirstOn(),
                judged.sustained(),
                ScoreView.of(judged.best()),
                judged.held(),
                judged.inputs());
    }

    private static String words(GoalJudgement judged) {
        return switch (judged.achievement()) {
            case IN_PROGRESS -> "Nothing was measured since the goal was stated.";
            case IMPROVING -> "On the way: an important improvement, the target is still ahead.";
            case WORSENING -> "Worse than when the goal was stated.";
            case NO_CHANGE -> "No important change so far.";
            case ACHIEVED -> "At the target.";
            case SUSTAINING -> "At the target, and kept at two successive waves.";
            case NOT_ACHIEVED -> "Its time is over, without the target.";
        };
    }
}
