package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one party expected, against the result.
///
/// @param who patient, provider or evidence
/// @param role in which role: patient, delivering, pcp, member, outside, evidence
/// @param expected score expected; the evidence's is the baseline moved by its mean improvement
/// @param distance expected less observed improvement
/// @param notStated why there is no expectation
/// @param basis what the evidence rests on
/// @param ofCourses in the row of a combination: what the same party expected of single courses of it
record CellView(
        String who,
        String role,
        @Nullable ProviderView provider,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable LocalDate statedOn,
        @Nullable String text,
        @Nullable BigDecimal expectedImprovement,
        @Nullable BigDecimal distance,
        @Nullable String fulfilment,
        @Nullable String resultClass,
        @Nullable NotStatedView notStated,
        @Nullable BasisView basis,
        @Nullable List<OfCourseView> ofCourses) {

    static CellView of(Cell cell, Map<String, Provider> providers) {
        Comparison comparison = cell.comparison();
        Expectation expected = comparison.expectation();
        return new CellView(
                expected.book().code(),
                cell.role().code(),
                expected.provider() == null ? null : ProviderView.of(expected.provider(), providers),
                comparison.score(),
                expected.likelihood(),
                expected.statedOn(),
                cell.text(),
                comparison.improvement(),
                comparison.distance(),
                comparison.fulfilment() == null ? null : comparison.fulfilment().name(),
                comparison.resultClass() == null
                        ? null
                        : comparison.resultClass().name(),
                expected.notStated() == null
                        ? null
                        : new NotStatedView(expected.notStated().name(), Wording.notStated(cell)),
                cell.evidence() == null ? null : BasisView.of(cell.evidence()),
                cell.ofCourses().isEmpty()
                        ? null
                        : cell.ofCourses().stream().map(OfCourseView::of).toList());
    }

    /// Why there is no expectation.
    record NotStatedView(String code, String reason) {}

    /// What was expected of one course alone; never held against the result of the combination.
    record OfCourseView(
            String course,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable LocalDate statedOn,
            @Nullable BigDecimal expectedImprovement) {

        static OfCourseView of(Cell.OfCourse one) {
            Comparison comparison = one.comparison();
            Expectation said = comparison.expectation();
            return new OfCourseView(
                    one.course(), comparison.score(), said.likelihood(), said.statedOn(), comparison.improvement());
        }
    }

    /// What the evidence rests on.
    ///
    /// @param kind `within-arm`: seen in treated people; `derived`: put together from the parts
    record BasisView(
            @Nullable String kind,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal standardDeviation,
            @Nullable BigDecimal standardError,
            @Nullable Integer n,
            @Nullable Integer weeks,
            List<PartView> parts) {

        static BasisView of(Evidence evidence) {
            return new BasisView(
                    evidence.basis(),
                    evidence.mean(),
                    evidence.standardDeviation(),
                    evidence.standardError(),
                    evidence.n(),
                    evidence.weeks(),
                    evidence.parts().stream().map(PartView::of).toList());
        }
    }

    /// One published figure.
    record PartView(
            String role,
            BigDecimal improvement,
            @Nullable BigDecimal standardDeviation,
            @Nullable Integer n,
            @Nullable Integer weeks,
            String source,
            @Nullable String address,
            @Nullable String note) {

        static PartView of(Evidence.Part part) {
            return new PartView(
                    part.role(),
                    part.improvement(),
                    part.standardDeviation(),
                    part.n(),
                    part.weeks(),
                    part.source(),
                    part.address(),
                    part.note());
        }
    }
}
