package care.plumbline.outcomes.progress.web;

import care.plumbline.claims.Chance;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.progress.Balance;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One stated expectation held against the evidence.
///
/// @param sway `over-optimistic`, `in-balance`, `resigned` or `unknown`
/// @param probability chance of getting that far under the evidence expectation, 0 to 1
/// @param leastUsual improvement that four in five treated people exceed
/// @param basis of the evidence, with its mean, spread and number of people
/// @param unknown why it cannot be told
record BalanceView(
        String course,
        String measure,
        @Nullable String goal,
        String who,
        @Nullable String provider,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal improvement,
        String sway,
        @Nullable BigDecimal probability,
        @Nullable String words,
        @Nullable BigDecimal leastUsual,
        @Nullable BasisView basis,
        @Nullable String unknown) {

    static BalanceView of(Balance one) {
        Expectation expected = one.stated().expectation();
        Chance chance = one.chance();
        return new BalanceView(
                one.course(),
                one.measure(),
                expected.goal(),
                expected.book().code(),
                expected.provider(),
                expected.score(),
                one.improvement(),
                one.sway().code(),
                chance == null ? null : chance.probability(),
                chance == null ? null : chance.band().words(),
                one.leastUsual(),
                one.evidence() == null ? null : BasisView.of(one.evidence()),
                one.unknown() == null ? null : one.unknown().code());
    }

    /// What it was held against.
    record BasisView(
            @Nullable BigDecimal mean,
            @Nullable BigDecimal standardDeviation,
            @Nullable BigDecimal standardError,
            @Nullable Integer n,
            @Nullable Integer weeks,
            @Nullable String basis) {

        static BasisView of(Evidence evidence) {
            return new BasisView(
                    evidence.mean(),
                    evidence.standardDeviation(),
                    evidence.standardError(),
                    evidence.n(),
                    evidence.weeks(),
                    evidence.basis());
        }
    }
}
