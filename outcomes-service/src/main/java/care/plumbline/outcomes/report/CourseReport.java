package care.plumbline.outcomes.report;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Treatment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One course on one measure, with everybody's expectation.
///
/// @param course as it stood on the day of the report
/// @param treatment absent until the catalogue has told of it; then nothing can be judged
/// @param attainment absent where no goal uses the measure
/// @param cells patient, delivering provider, the other providers of the team, evidence
public record CourseReport(
        Course course,
        OutcomeMeasure measure,
        @Nullable Treatment treatment,
        @Nullable Judgement judgement,
        @Nullable Attainment attainment,
        @Nullable Hope hope,
        List<Cell> cells) {

    public CourseReport {
        cells = List.copyOf(cells);
    }
}
