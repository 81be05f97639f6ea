package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.Part;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the evidence expects on one measure, in improvement points, or why it expects nothing.
///
/// @param indirect what the people behind it had, where it was not chronic low back pain
record ExpectationView(
        String measure,
        String status,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal standardDeviation,
        @Nullable BigDecimal standardError,
        @Nullable Integer n,
        @Nullable Integer weeks,
        @Nullable String basis,
        List<PartView> parts,
        @Nullable String reason,
        @Nullable String indirect) {

    static ExpectationView of(Expectation expectation) {
        return new ExpectationView(
                expectation.measure(),
                expectation.stated() ? "stated" : "not-stated",
                expectation.mean(),
                expectation.standardDeviation(),
                expectation.standardError(),
                expectation.n(),
                expectation.weeks(),
                expectation.basis() == null ? null : expectation.basis().toString(),
                expectation.parts().stream().map(PartView::of).toList(),
                expectation.reason(),
                expectation.indirect());
    }

    /// One published figure in it.
    record PartView(
            String role,
            BigDecimal improvement,
            @Nullable BigDecimal standardDeviation,
            @Nullable Integer n,
            @Nullable Integer weeks,
            String source,
            @Nullable String address,
            @Nullable String note) {

        static PartView of(Part part) {
            return new PartView(
                    part.role().toString(),
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
