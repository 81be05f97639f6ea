package care.plumbline.outcomes.report;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.CombinedResult;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What ran together, against one goal, with everybody's expectation. A course that ran alone is no combination: its
/// own
/// row says all there is.
///
/// @param parts its courses, in the order of their ids
/// @param result absent until the catalogue has told of all its treatments; then nothing can be judged
/// @param scores on the measure, from 28 days before its first day to its last, oldest first
/// @param cells patient, providers who deliver a part, the other providers of the team, evidence
public record CombinationReport(
        Combination combination,
        OutcomeMeasure measure,
        List<Part> parts,
        @Nullable CombinedResult result,
        @Nullable Hope hope,
        List<Score> scores,
        List<Cell> cells)
        implements ReportRow {

    /// What no figure says.
    public static final String CONTRIBUTION =
            "The result belongs to all of it together; what each part contributed is uncertain.";

    public CombinationReport {
        parts = List.copyOf(parts);
        scores = List.copyOf(scores);
        cells = List.copyOf(cells);
    }

    @Override
    public Optional<Observed> observed() {
        return Optional.ofNullable(result).map(one -> Observed.of(combination, one));
    }

    @Override
    public Optional<Boolean> reached() {
        return Optional.ofNullable(result).map(CombinedResult::reached);
    }

    @Override
    public String origin() {
        return "the first day together";
    }

    /// The names of its treatments.
    public String treatmentNames() {
        return parts.stream().map(Part::name).collect(Collectors.joining(" + "));
    }

    /// One of its courses.
    ///
    /// @param course as it stood on the day of the report
    /// @param treatment absent until the catalogue has told of it
    public record Part(Course course, @Nullable Treatment treatment) {

        /// The name of the treatment, or its code until the catalogue has told of it.
        public String name() {
            return treatment == null ? course.treatment().treatment() : treatment.name();
        }
    }
}
