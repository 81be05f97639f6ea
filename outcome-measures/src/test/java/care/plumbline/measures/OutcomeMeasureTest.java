package care.plumbline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeMeasureTest {

    @ParameterizedTest(name = "{0} {1} -> {2} is {4}")
    @CsvFileSource(resources = "changes.csv", numLinesToSkip = 1)
    void judgesAChange(
            String measure,
            BigDecimal baseline,
            BigDecimal followUp,
            BigDecimal improvement,
            ChangeBand band,
            @Nullable Boolean important,
            @Nullable Boolean beyondError,
            @Nullable BigDecimal percent) {
        Change change = measure(measure).change(baseline, followUp);

        assertThat(change.improvement()).isEqualByComparingTo(improvement);
        assertThat(change.band()).isEqualTo(band);
        assertThat(change.important()).isEqualTo(important);
        assertThat(change.beyondError()).isEqualTo(beyondError);
        if (percent == null) {
            assertThat(change.percent()).isNull();
        } else {
            assertThat(change.percent()).isEqualByComparingTo(percent);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nrs-pain, 0, true",
        "nrs-pain, 10, true",
        "nrs-pain, 10.001, false",
        "nrs-pain, -1, false",
        "nrs-pain, 6.125, true",
        "nrs-pain, 6.1234, false",
        "nrs-pain, 7.0000, true",
        "eq-5d-5l-index, -0.661, true"
    })
    void acceptsScoresInsideTheRangeWithFewDecimals(String measure, BigDecimal value, boolean accepted) {
        assertThat(measure(measure).accepts(value)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "nrs-pain, 1",
        "rmdq-24, 2.5",
        "promis-pain-interference-4a, 1.75",
        "eq-5d-5l-index, 0.05",
        "days-lost-28, 1",
        "eq-vas, 1"
    })
    void toleratesHalfAnImportantChangeOrOneStep(String measure, BigDecimal tolerance) {
        assertThat(measure(measure).tolerance()).isEqualByComparingTo(tolerance);
    }

    @Test
    void reachesATargetAtOrPastIt() {
        assertThat(Direction.LOWER_IS_BETTER.reaches(new BigDecimal("3"), new BigDecimal("3.0")))
                .isTrue();
        assertThat(Direction.LOWER_IS_BETTER.reaches(new BigDecimal("3"), new BigDecimal("3.1")))
                .isFalse();
        assertThat(Direction.HIGHER_IS_BETTER.reaches(new BigDecimal("40"), new BigDecimal("41")))
                .isTrue();
        assertThat(Direction.HIGHER_IS_BETTER.reaches(new BigDecimal("40"), new BigDecimal("39.9")))
                .isFalse();
    }

    @Test
    void movesABaselineByAnImprovement() {
        assertThat(Direction.LOWER_IS_BETTER.scoreAfter(new BigDecimal("7"), new BigDecimal("2")))
                .isEqualByComparingTo("5");
        assertThat(Direction.HIGHER_IS_BETTER.scoreAfter(new BigDecimal("20"), new BigDecimal("6.5")))
                .isEqualByComparingTo("26.5");
    }

    private static OutcomeMeasure measure(String code) {
        return Measures.standard().find(code).orElseThrow();
    }
}
