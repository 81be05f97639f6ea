package care.plumbline.outcomes.report;

import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Fulfilment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one party expected of one course, or of a combination, against the result.
///
/// @param text the provider's own words
/// @param evidence the published figure, or why there is none
/// @param ofCourses in the row of a combination: what the same party expected of single courses of it, in their order
public record Cell(
        Role role,
        Comparison comparison,
        @Nullable String text,
        @Nullable Evidence evidence,
        List<OfCourse> ofCourses) {

    public Cell {
        ofCourses = List.copyOf(ofCourses);
    }

    /// In the row of a course.
    Cell(Role role, Comparison comparison, @Nullable String text, @Nullable Evidence evidence) {
        this(role, comparison, text, evidence, List.of());
    }

    public boolean isMissing() {
        return comparison.fulfilment() == Fulfilment.NOT_STATED;
    }

    /// What was expected of one course alone: shown beside the combination, never held against its result.
    public record OfCourse(String course, Comparison comparison) {}
}
