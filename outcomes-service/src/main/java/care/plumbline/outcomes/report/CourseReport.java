package care.plumbline.outcomes.report;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
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
        List<Cell> cells)
        implements ReportRow {

    public CourseReport {
        scores = List.copyOf(scores);
        cells = List.copyOf(cells);
    }

    @Override
    public Optional<Observed> observed() {
        return Optional.ofNullable(judgement).map(Observed::of);
    }

    @Override
    public Optional<Boolean> reached() {
        return Optional.ofNullable(attainment).map(Attainment::reached);
    }

    @Override
    public String origin() {
        return "the first session";
    }

    /// The name of the treatment, or its code until the catalogue has told of it.
    public String treatmentName() {
        return treatment == null ? course.treatment().treatment() : treatment.name();
    }
}
