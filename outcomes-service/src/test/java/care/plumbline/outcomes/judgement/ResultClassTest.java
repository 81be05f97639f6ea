package care.plumbline.outcomes.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.ChangeBand;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultClassTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    change           | SHORT_OF  | AS_EXPECTED | BEYOND
                    WORSE            | WORSE     | WORSE       | WORSE
                    NO_CHANGE        | NO_EFFECT | MET         | EXCEEDED
                    IMPROVED         | PARTLY    | MET         | EXCEEDED
                    GREATLY_IMPROVED | PARTLY    | MET         | EXCEEDED
                    """)
    void everyResultHasExactlyOneClass(
            ChangeBand change, ResultClass shortOf, ResultClass asExpected, ResultClass beyond) {
        assertThat(ResultClass.of(change, Fulfilment.SHORT_OF)).contains(shortOf);
        assertThat(ResultClass.of(change, Fulfilment.AS_EXPECTED)).contains(asExpected);
        assertThat(ResultClass.of(change, Fulfilment.BEYOND)).contains(beyond);
        assertThat(ResultClass.of(change, Fulfilment.NOT_STATED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    distance | tolerance | fulfilment
                    1.001    | 1         | SHORT_OF
                    1.000    | 1         | AS_EXPECTED
                    0        | 1         | AS_EXPECTED
                    -1       | 1         | AS_EXPECTED
                    -1.001   | 1         | BEYOND
                    0.751    | 0.75      | SHORT_OF
                    """)
    void halfTheImportantChangeIsStillAsExpected(BigDecimal distance, BigDecimal tolerance, Fulfilment fulfilment) {
        assertThat(Fulfilment.of(distance, tolerance)).isEqualTo(fulfilment);
    }

    @Test
    void everyClassCanBeReached() {
        assertThat(ResultClass.values())
                .allMatch(wanted -> Arrays.stream(ChangeBand.values())
                        .flatMap(change ->
                                Arrays.stream(Fulfilment.values()).flatMap(how -> ResultClass.of(change, how).stream()))
                        .anyMatch(wanted::equals));
    }
}
