package care.plumbline.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RealismTest {

    private static final BigDecimal MU = new BigDecimal("2.0");
    private static final BigDecimal SIGMA = new BigDecimal("2.4");

    @ParameterizedTest
    @CsvFileSource(resources = "chances.csv", nullValues = "-")
    void givesThePrintedChances(
            String what,
            BigDecimal mu,
            BigDecimal sigma,
            BigDecimal need,
            @Nullable BigDecimal se,
            @Nullable BigDecimal step,
            @Nullable Integer people,
            BigDecimal printed) {
        BigDecimal needed = step == null ? need : Realism.withContinuity(need, step);
        double chance = people == null
                ? Realism.atLeast(needed, Realism.normal(mu, sigma, se))
                : Realism.atLeastAmongFew(needed, mu, sigma, people);

        assertThat(chance).as(what).isEqualTo(printed.doubleValue(), offset(0.51 * Math.pow(10, -printed.scale())));
        assertThat((people == null
                                ? Realism.chanceOf(needed, mu, sigma, se)
                                : Realism.chanceAmongFew(needed, mu, sigma, people))
                        .probability()
                        .doubleValue())
                .isEqualTo(printed.doubleValue(), offset(0.000051));
    }

    @Test
    void theScoreWithAChanceOfTwentyPercent() {
        double improvement = Realism.quantile(80, Realism.normal(MU, SIGMA, null));

        assertThat(7 - improvement).isEqualTo(2.980109, offset(0.00000051));
        assertThat(Realism.improvementAtPercentile(80, MU, SIGMA, null)).isEqualByComparingTo("4.0199");
        assertThat(7 - Realism.quantile(50, Realism.normal(MU, SIGMA, null))).isEqualTo(5, offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "2,    0.5000, in line with evidence",
        "2.01, 0.4983, ambitious",
        "4.01, 0.2012, ambitious",
        "4.03, 0.1988, unlikely",
        "5,    0.1056, unlikely",
        "5.94, 0.0503, unlikely",
        "5.96, 0.0495, not supported",
        "90,   0.0000, not supported",
    })
    void saysTheChanceInWords(BigDecimal need, BigDecimal probability, String words) {
        Chance chance = Realism.chanceOf(need, MU, SIGMA, null);

        assertThat(chance.probability()).isEqualTo(probability);
        assertThat(chance.band().words()).isEqualTo(words);
    }

    @Test
    void theBandGoesByTheProbabilityAsShown() {
        assertThat(Realism.chanceOf(new BigDecimal("2.0001"), MU, SIGMA, null))
                .isEqualTo(new Chance(new BigDecimal("0.5000"), RealismBand.IN_LINE));
    }

    /// Percentile 20 of N(2, 2.4) is 2 - 0.841621 * 2.4 = -0.0199.
    @Test
    void whoeverExpectsLessThanFourInFiveGotHasResigned() {
        assertThat(Realism.improvementAtPercentile(20, MU, SIGMA, null)).isEqualByComparingTo("-0.0199");
        assertThat(Realism.isResigned(new BigDecimal("-0.02"), MU, SIGMA, null)).isTrue();
        assertThat(Realism.isResigned(BigDecimal.ZERO, MU, SIGMA, null)).isFalse();
    }

    /// NRS pain 0 to 10, lower is better; PSEQ 0 to 60, higher is better. At the end of the scale half a step less.
    @ParameterizedTest
    @CsvSource({
        "nrs-pain, 7,  3,  4",
        "nrs-pain, 7,  0,  6.5",
        "nrs-pain, 7,  -2, 6.5",
        "nrs-pain, 3,  3,  0",
        "nrs-pain, 3,  5,  -2",
        "pseq-10,  20, 40, 20",
        "pseq-10,  50, 60, 9.5",
        "pseq-10,  50, 70, 9.5",
    })
    void theScaleEnds(String code, BigDecimal baseline, BigDecimal target, BigDecimal need) {
        OutcomeMeasure measure = Measures.standard().find(code).orElseThrow();

        assertThat(new Reach(measure, baseline, target).need()).isEqualByComparingTo(need);
    }

    @Test
    void theChanceOfNoPainAtAllRegardsTheFloor() {
        OutcomeMeasure pain = Measures.standard().find("nrs-pain").orElseThrow();
        Reach noPain = new Reach(pain, BigDecimal.valueOf(7), BigDecimal.ZERO);

        assertThat(Realism.chanceOf(noPain, MU, SIGMA, null))
                .isEqualTo(Realism.chanceOf(new BigDecimal("6.5"), MU, SIGMA, null));
    }

    @Test
    void refusesWhatHasNoSpread() {
        assertThatThrownBy(() -> Realism.chanceOf(MU, MU, BigDecimal.ZERO, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Realism.chanceOf(MU, MU, SIGMA, new BigDecimal("-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Realism.chanceAmongFew(MU, MU, SIGMA, 1)).hasMessageContaining("fewer than two");
        assertThatThrownBy(() -> Realism.improvementAtPercentile(0, MU, SIGMA, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
