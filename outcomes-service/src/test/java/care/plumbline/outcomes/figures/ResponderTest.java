package care.plumbline.outcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of clinical methods 3, and what it leaves open.
class ResponderTest {

    @ParameterizedTest(name = "{0} {1} to {2}: absolute {3}, percent {4}, both {5}")
    @CsvSource(delimiter = '|', textBlock = """
            rmdq-24                      | 15   | 10   | yes | yes | yes
            rmdq-24                      | 6    | 4    | no  | yes | no
            rmdq-24                      | 20   | 15   | yes | no  | no
            odi                          | 40   | 31   | no  | no  | no
            promis-pain-interference-4a  | 66.6 | 59.9 | yes | n/a | yes
            pseq-10                      | 20   | 26.5 | yes | n/a | yes
            nrs-pain                     | 7.0  | 4.9  | yes | yes | yes
            nrs-pain                     | 0    | 2    | no  | n/a | no
            eq-vas                       | 50   | 60   | n/a | n/a | n/a
            """)
    void holdsAsThePublishedExamplesSay(
            String code, BigDecimal baseline, BigDecimal followUp, String absolute, String percent, String both) {
        OutcomeMeasure measure = Measures.standard().find(code).orElseThrow();
        BigDecimal improvement = measure.improvement(baseline, followUp);

        assertThat(words(Responder.ABSOLUTE, measure, baseline, improvement)).isEqualTo(absolute);
        assertThat(words(Responder.PERCENT, measure, baseline, improvement)).isEqualTo(percent);
        assertThat(words(Responder.BOTH, measure, baseline, improvement)).isEqualTo(both);
    }

    private static String words(
            Responder definition, OutcomeMeasure measure, BigDecimal baseline, BigDecimal improvement) {
        return definition
                .holds(measure, baseline, improvement)
                .map(holds -> holds ? "yes" : "no")
                .orElse("n/a");
    }
}
