package care.plumbline.outcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Every example of `statistics/vectors.txt` to its printed digits.
class VectorsTest {

    private static final double ROUNDING = 1e-12;

    @ParameterizedTest(name = "{0}: {1} of {5} is {2} (input: {3})")
    @CsvFileSource(
            resources = "/statistics/vectors.txt",
            delimiter = '|',
            quoteCharacter = '~',
            maxCharsPerColumn = 1000)
    void comesOutToThePrintedDigits(
            String method, String figure, String printed, String input, String inputs, String source) {
        Map<String, Double> figures = Figures.of(method, Inputs.of(inputs));
        double halfADigit = 0.5 * Math.pow(10, -new BigDecimal(printed).scale());

        assertThat(Set.of("read", "memory", "computed")).contains(input);
        assertThat(figures).as(source).containsKey(figure);
        assertThat(figures.get(figure))
                .as(source)
                .isCloseTo(Double.parseDouble(printed), within(Math.min(halfADigit, 0.5) + ROUNDING));
    }
}
