package care.plumbline.outcomes.report;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One course on one measure, with everybody's expectation.
///
/// @param course as it stood on the day of the report
/// @param treatment absent until the catalogue has told of it; then nothing can be judged
/// @param attainment absent where no goal uses the measure
/// @param scores on the measure, from 28 days before the first session on, oldest first; none before it is known
/// @param cells patient, delivering provider, the other providers of the team, evidence
public record CourseReport(
        Course course,
        OutcomeMeasure measure,
        @Nullable Treatment treatment,
        @Nullable Judgement judgement,
        @Nullable Attainment attainment,
        @Nullable Hope hope,
        List<Score> scores,
        List<Cell> cells) {

    public CourseReport {
        scores = List.copyOf(scores);
        cells = List.copyOf(cells);
    }

    /// The reference beside the change from before to after, at the time of the result.
    public Optional<BigDecimal> naturalImprovement() {
        if (judgement == null || judgement.result() == null || judgement.startedOn() == null) {
            return Optional.empty();
        }
        LocalDate observedOn = judgement.result().observedOn();
        return NaturalCourse.improvement(measure, ChronoUnit.DAYS.between(judgement.startedOn(), observedOn));
    }
}
