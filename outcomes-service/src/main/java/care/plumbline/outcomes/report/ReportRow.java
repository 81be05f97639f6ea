package care.plumbline.outcomes.report;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of the report: a course, or what ran together, on one measure, with everybody's expectation.
public sealed interface ReportRow permits CombinationReport, CourseReport {

    OutcomeMeasure measure();

    /// Empty until the catalogue has told of every treatment in it.
    Optional<Observed> observed();

    /// Whether the goal was reached; empty while nobody may judge, and where no goal uses the measure.
    Optional<Boolean> reached();

    /// Apart from the expectations: it is never failed.
    @Nullable
    Hope hope();

    /// From 28 days before it began on, oldest first.
    List<Score> scores();

    /// Who expected what: patient, delivering providers, the other providers, evidence.
    List<Cell> cells();

    /// What its days are counted from, in words.
    String origin();

    /// The reference beside the change from before to after, at the time of the result.
    default Optional<BigDecimal> naturalImprovement() {
        return observed().flatMap(one -> one.naturalImprovement(measure()));
    }
}
