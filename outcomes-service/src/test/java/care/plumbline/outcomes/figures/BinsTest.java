package care.plumbline.outcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinsTest {

    @ParameterizedTest(name = "{0}: {1} points lie in bin {2}, from {3} on")
    @CsvSource(textBlock = """
            nrs-pain,          2,    2,   2
            nrs-pain,          -0.5, -1,  -1
            nrs-pain,          0,    0,   0
            rmdq-24,           5,    2,   4
            odi,               -12,  -2,  -12
            eq-5d-5l-index,    0.1,  1,   0.084
            """)
    void areAWholeNumberOfStepsWideAndHoldTheirLowerEnd(
            String measure, BigDecimal improvement, long index, BigDecimal from) {
        Bins bins = Bins.of(Measures.standard().find(measure).orElseThrow());

        assertThat(bins.indexOf(improvement)).isEqualTo(index);
        assertThat(bins.from(index)).isEqualByComparingTo(from);
    }

    @Test
    void areFewEnoughToBeLookedAt() {
        assertThat(Measures.standard().all()).allSatisfy(measure -> {
            BigDecimal range = measure.highest().subtract(measure.lowest());
            Bins bins = Bins.of(measure);
            assertThat(bins.indexOf(range) - bins.indexOf(range.negate())).isLessThanOrEqualTo(41);
        });
    }
}
