package care.plumbline.outcomes.report.web;

import care.plumbline.measures.Change;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.CombinationReport;
import care.plumbline.outcomes.report.CombinationWords;
import care.plumbline.outcomes.report.CourseReport;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a course or a combination stands and what was observed.
///
/// @param words the same in words
/// @param reading the change read in every way there is
/// @param trajectory how it held over time; absent before the first session, and for a combination
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

    static JudgementView of(Judgement judged, CourseReport report) {
        return of(
                Observed.of(judged),
                report.measure(),
                Wording.phase(judged),
                judged.followUp().waves().isEmpty() ? null : TrajectoryView.of(judged, report.measure()),
                judged.inputs());
    }

    static JudgementView of(CombinationReport report, Observed observed) {
        return of(
                observed,
                report.measure(),
                CombinationWords.phase(report),
                null,
                report.combination().inputs());
    }

    private static JudgementView of(
            Observed observed,
            OutcomeMeasure measure,
            String words,
            @Nullable TrajectoryView trajectory,
            Map<String, Long> inputs) {
        return new JudgementView(
                observed.phase().name(),
                words,
                observed.opensOn(),
                observed.closesOn(),
                observed.judgeableFrom(),
                observed.daysUntilJudgeable().orElse(null),
                observed.baseline() == null ? null : ScoreView.of(observed.baseline()),
                observed.result() == null ? null : ScoreView.of(observed.result()),
                observed.change() == null ? null : ChangeView.of(observed.change()),
                observed.reading(measure).map(ReadingView::of).orElse(null),
                trajectory,
                inputs);
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
