package care.plumbline.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a clinician reads.
class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-01-07 | Not started: the first session is still to come.
                    2024-02-18 | Too early to judge, from 2024-04-01 (in 43 days).
                    2024-03-31 | An early signal, no verdict yet: to be judged from 2024-04-01 (in 1 day).
                    2024-05-15 | Judged: the window closed on 2024-04-01.
                    """)
    void saysWhereACourseStands(String asOf, String words) {
        assertThat(Wording.phase(Objects.requireNonNull(Ana.report(Ana.facts(), asOf)
                        .goals()
                        .getFirst()
                        .courses()
                        .getFirst()
                        .judgement())))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nrs-pain | 7  | 5   | 2 points better (28.6 %): no change; not important; within measurement error
                    nrs-pain | 7  | 4.9 | 2.1 points better (30 %): improved; important; within measurement error
                    nrs-pain | 7  | 3   | 4 points better (57.1 %): greatly improved; important; beyond measurement error
                    nrs-pain | 5  | 5   | unchanged (0 %): no change; not important; within measurement error
                    nrs-pain | 5  | 8   | 3 points worse (60 %): worse; not important; within measurement error
                    psfs     | 2  | 3   | 1 point better (50 %): no change; not important
                    """)
    void saysWhatAChangeMeans(String measure, BigDecimal before, BigDecimal after, String words) {
        assertThat(Wording.change(
                        Measures.standard().find(measure).orElseThrow().change(before, after)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2, 2 short", "0, 0", "-1.50, 1.5 beyond", "0.333333, 0.33 short"})
    void saysHowFarFromTheExpectationAResultIs(BigDecimal distance, String words) {
        assertThat(Wording.distance(distance)).isEqualTo(words);
    }
}
