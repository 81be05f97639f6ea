package care.plumbline.outcomes.judgement;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.expecting;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.ChangeBand;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One result, three honest answers: Ana's pain is 7 before her exercise course and 5 twelve weeks later. She expected
/// 3, her physical therapist 5, and treated people improve by 2.
class WorkedExampleTest {

    private static final Judgement JUDGED = JudgedCase.of(
                    goal("g1", "nrs-pain", "3"),
                    outlook("o1", "g1", "c1", "2024-01-03", "0", "3"),
                    started(
                            expecting(considered("c1", EXERCISE, "pt-1", "g1"), "pt-1", "g1", "2024-01-03", "5"),
                            "2024-01-08"),
                    score("m1", "nrs-pain", "7", "2024-01-07"),
                    score("m2", "nrs-pain", "5", "2024-04-01"))
            .on("nrs-pain", "2024-04-01");

    @Test
    void twoPointsBelowThirtyPercentAreNoChange() {
        assertThat(JUDGED.phase()).isEqualTo(Phase.JUDGEABLE);
        assertThat(JUDGED.change()).isNotNull().satisfies(change -> {
            assertThat(change.improvement()).isEqualByComparingTo("2");
            assertThat(change.percent()).isEqualByComparingTo("28.6");
            assertThat(change.band()).isEqualTo(ChangeBand.NO_CHANGE);
            assertThat(change.important()).isFalse();
            assertThat(change.beyondError()).isFalse();
        });
        assertThat(JUDGED.attainments()).containsExactly(new Attainment("g1", new BigDecimal("3"), false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    book     | expected score | expected improvement | distance | fulfilment  | class
                    PATIENT  | 3              | 4                    | 2        | SHORT_OF    | NO_EFFECT
                    PROVIDER | 5              | 2                    | 0        | AS_EXPECTED | MET
                    EVIDENCE | 5              | 2                    | 0        | AS_EXPECTED | MET
                    """)
    void eachBookHasItsOwnAnswer(
            Book book,
            BigDecimal score,
            BigDecimal improvement,
            BigDecimal distance,
            Fulfilment fulfilment,
            ResultClass resultClass) {
        Comparison cell = JUDGED.comparisons().stream()
                .filter(one -> one.expectation().book() == book)
                .findFirst()
                .orElseThrow();
        assertThat(cell.score()).isEqualByComparingTo(score);
        assertThat(cell.improvement()).isEqualByComparingTo(improvement);
        assertThat(cell.distance()).isEqualByComparingTo(distance);
        assertThat(cell.fulfilment()).isEqualTo(fulfilment);
        assertThat(cell.resultClass()).isEqualTo(resultClass);
    }
}
