package care.plumbline.outcomes.report.web;

import care.plumbline.measures.Change;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.ReadingWords;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a course stands and what was observed.
///
/// @param words the same in words
/// @param reading the change read in every way there is
/// @param trajectory how it held over time; absent before the first session
/// @param inputs what it rests on: facts and their versions
record JudgementView(
        String phase,
        String words,
        @Nullable LocalDate windowOpensOn,
        @Nullable LocalDate windowClosesOn,
        @Nullable LocalDate judgeableFrom,
        @Nullable Long daysUntilJudgeable,
        @Nullable ScoreView baseline,
        @Nullable ScoreView observed,
        @Nullable ChangeView change,
        @Nullable ReadingView reading,
        @Nullable TrajectoryView trajectory,
        Map<String, Long> inputs) {

    static JudgementView of(Judgement judged, OutcomeMeasure measure) {
        var days = judged.daysUntilJudgeable();
        return new JudgementView(
                judged.phase().name(),
                Wording.phase(judged),
                judged.opensOn(),
                judged.closesOn(),
                judged.judgeableFrom().orElse(null),
                days.isPresent() ? days.getAsLong() : null,
                judged.baseline() == null ? null : ScoreView.of(judged.baseline()),
                judged.result() == null ? null : ScoreView.of(judged.result()),
                judged.change() == null ? null : ChangeView.of(judged.change()),
                ReadingWords.reading(judged, measure).map(ReadingView::of).orElse(null),
                judged.followUp().waves().isEmpty() ? null : TrajectoryView.of(judged, measure),
                judged.inputs());
    }

    /// A score and the measurement it comes from.
    record ScoreView(BigDecimal score, LocalDate observedOn, String measurement, long version) {

        static ScoreView of(Score score) {
            return new ScoreView(score.value(), score.observedOn(), score.measurement(), score.version());
        }
    }

    /// What changed since the baseline.
    record ChangeView(
            BigDecimal improvement,
            @Nullable BigDecimal percent,
            String band,
            @Nullable Boolean important,
            @Nullable Boolean beyondMeasurementError,
            String words) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.improvement(),
                    change.percent(),
                    change.band().name(),
                    change.important(),
                    change.beyondError(),
                    Wording.change(change));
        }
    }
}
