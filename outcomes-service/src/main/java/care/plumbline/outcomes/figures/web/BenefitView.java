package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.figures.Benefit;
import care.plumbline.outcomes.figures.Count;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Who benefited by one definition, and who did not.
record BenefitView(
        String definition,
        String criteria,
        CountView of,
        PartView benefited,
        PartView didNotBenefit,
        @Nullable BoundsView bounds) {

    record PartView(
            @Nullable Long count,
            @Nullable String withheld,
            @Nullable BigDecimal share,
            @Nullable IntervalView interval) {

        static PartView of(Count count, Benefit.@Nullable Share share) {
            CountView shown = CountView.of(count);
            return share == null
                    ? new PartView(shown.count(), shown.withheld(), null, null)
                    : new PartView(
                            shown.count(),
                            shown.withheld(),
                            Rounded.share(share.share()),
                            IntervalView.ofShares(share.interval()));
        }
    }

    record BoundsView(BigDecimal low, BigDecimal high, String basis) {}

    static BenefitView of(Benefit benefit, OutcomeMeasure measure) {
        return new BenefitView(
                Criteria.code(benefit.definition()),
                Criteria.words(benefit.definition(), measure),
                CountView.of(benefit.of()),
                PartView.of(benefit.benefited(), benefit.share()),
                PartView.of(benefit.notBenefited(), benefit.notShare()),
                benefit.bounds() == null
                        ? null
                        : new BoundsView(
                                Rounded.share(benefit.bounds().low()),
                                Rounded.share(benefit.bounds().high()),
                                Basis.BOUNDS));
    }
}
