package care.plumbline.outcomes.report.web;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Trajectory;
import care.plumbline.outcomes.judgement.WaveResult;
import care.plumbline.outcomes.report.WaveWords;
import care.plumbline.outcomes.report.web.JudgementView.ScoreView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the result held over time.
///
/// @param word what became of the response: NOT_RESPONDING, FADED, SUSTAINED, LATE or RESPONDING
/// @param slopePerWeek improvement points per week, by least squares over the baseline and the waves
/// @param best personal best since the first session
/// @param held best level kept at two successive waves
record TrajectoryView(
        @Nullable String word,
        @Nullable BigDecimal slopePerWeek,
        @Nullable ScoreView best,
        @Nullable BigDecimal held,
        List<WaveView> waves,
        String words) {

    static TrajectoryView of(Judgement judged, OutcomeMeasure measure) {
        Trajectory trajectory = Trajectory.of(judged, measure);
        Score best = judged.followUp().best();
        return new TrajectoryView(
                trajectory.word() == null ? null : trajectory.word().name(),
                trajectory.slopePerWeek(),
                best == null ? null : ScoreView.of(best),
                trajectory.held(),
                judged.followUp().waves().stream()
                        .map(wave -> WaveView.of(wave, judged, measure))
                        .toList(),
                WaveWords.of(judged, measure));
    }

    /// One follow-up.
    ///
    /// @param responder whether its score is an important improvement
    record WaveView(
            String wave,
            String state,
            LocalDate opensOn,
            LocalDate closesOn,
            @Nullable ScoreView score,
            @Nullable Boolean responder) {

        static WaveView of(WaveResult one, Judgement judged, OutcomeMeasure measure) {
            return new WaveView(
                    one.wave().code(),
                    one.state().name(),
                    one.opensOn(),
                    one.closesOn(),
                    one.score() == null ? null : ScoreView.of(one.score()),
                    Trajectory.isResponse(one, judged.baseline(), measure).orElse(null));
        }
    }
}
