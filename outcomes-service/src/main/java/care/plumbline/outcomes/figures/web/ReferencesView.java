package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.AdjustedComparison;
import care.plumbline.outcomes.figures.References;
import care.plumbline.outcomes.figures.SelectionEffect;
import care.plumbline.outcomes.figures.Together;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the before-after figures must be held against, each with its basis; what cannot be told is absent.
record ReferencesView(
        @Nullable NaturalCourseView naturalCourse,
        @Nullable SelectionView regressionToTheMean,
        @Nullable MissingView missing,
        @Nullable TogetherView withEvidence,
        @Nullable AdjustedView adjusted) {

    record NaturalCourseView(List<PointView> points, String basis) {}

    record PointView(int weeks, BigDecimal improvement) {}

    /// @param gain improvement points that are to be expected without anything happening
    record SelectionView(
            BigDecimal baseline, BigDecimal everybody, BigDecimal reliability, BigDecimal gain, String basis) {

        static SelectionView of(SelectionEffect found) {
            return new SelectionView(
                    Rounded.points(found.baseline()),
                    Rounded.points(found.everybody()),
                    Rounded.share(found.reliability()),
                    Rounded.points(found.gain()),
                    Basis.SELECTION);
        }
    }

    record MissingView(BigDecimal standardisedBaselineDifference, String basis) {}

    /// @param evidenceWeight share of the published evidence in the mean
    record TogetherView(
            BigDecimal mean,
            BigDecimal standardDeviation,
            @Nullable IntervalView interval,
            BigDecimal evidenceWeight,
            BigDecimal evidenceMean,
            BigDecimal evidenceStandardError,
            String basis) {

        static TogetherView of(Together found) {
            return new TogetherView(
                    Rounded.points(found.shrunken().value()),
                    Rounded.points(found.shrunken().standardDeviation()),
                    IntervalView.ofPoints(found.shrunken().interval()),
                    Rounded.share(1 - found.shrunken().ownWeight()),
                    Rounded.points(found.prior().mean()),
                    Rounded.points(found.prior().standardError()),
                    Basis.TOGETHER);
        }
    }

    /// @param difference improvement points more than the others
    record AdjustedView(
            long n,
            long others,
            BigDecimal difference,
            @Nullable IntervalView interval,
            BigDecimal slope,
            String verdict,
            String words,
            String basis) {

        static AdjustedView of(AdjustedComparison found) {
            return new AdjustedView(
                    found.n(),
                    found.others(),
                    Rounded.points(found.difference()),
                    IntervalView.ofPoints(found.interval()),
                    Rounded.points(found.slope()),
                    found.verdict().code(),
                    found.verdict().words(),
                    Basis.ADJUSTED);
        }
    }

    static ReferencesView of(References found) {
        return new ReferencesView(
                found.naturalCourse().isEmpty()
                        ? null
                        : new NaturalCourseView(
                                found.naturalCourse().stream()
                                        .map(point -> new PointView(point.weeks(), point.improvement()))
                                        .toList(),
                                Basis.NATURAL_COURSE),
                found.selection() == null ? null : SelectionView.of(found.selection()),
                found.missingBaseline() == null
                        ? null
                        : new MissingView(Rounded.points(found.missingBaseline().doubleValue()), Basis.MISSING),
                found.together() == null ? null : TogetherView.of(found.together()),
                found.adjusted() == null ? null : AdjustedView.of(found.adjusted()));
    }
}
