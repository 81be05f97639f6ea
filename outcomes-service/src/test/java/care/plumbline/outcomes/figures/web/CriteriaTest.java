package care.plumbline.outcomes.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.figures.Responder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nrs-pain                    | ABSOLUTE | at least 2 points
            nrs-pain                    | BOTH     | at least 2 points and 30 % of the baseline
            peg-3                       | PERCENT  | at least 30 % of the baseline (chosen)
            promis-pain-interference-4a | PERCENT  | not defined: the measure has no percent criterion
            eq-vas                      | BOTH     | not defined: no important change is known for the measure
            """)
    void sayWhatBenefitMeansAndMarkWhatIsNotVerified(String measure, Responder definition, String words) {
        assertThat(Criteria.words(definition, Measures.standard().find(measure).orElseThrow()))
                .isEqualTo(words);
    }
}
