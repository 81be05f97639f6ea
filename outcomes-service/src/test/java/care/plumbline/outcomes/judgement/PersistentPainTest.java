package care.plumbline.outcomes.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersistentPainTest {

    /// Of 100 points 8 at 6 weeks, 13 at 26 and 16 at 52.
    @ParameterizedTest(name = "{0} after {1} days: {2}")
    @CsvSource(textBlock = """
        vas-pain-100, 0,   0.0
        vas-pain-100, 42,  8.0
        vas-pain-100, 84,  9.5
        vas-pain-100, 182, 13.0
        vas-pain-100, 364, 16.0
        vas-pain-100, 900, 16.0
        nrs-pain,     42,  0.8
        nrs-pain,     364, 1.6
        """)
    void isTheOneThatWasPublishedOnTheScaleOfTheMeasure(String measure, long days, BigDecimal improvement) {
        assertThat(PersistentPain.improvement(Measures.standard().find(measure).orElseThrow(), days))
                .contains(improvement);
    }

    @Test
    void isKnownOfPainIntensityOnly() {
        assertThat(PersistentPain.improvement(Measures.standard().find("odi").orElseThrow(), 42))
                .isEmpty();
    }
}
