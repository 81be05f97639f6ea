package care.plumbline.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedEffectTest {

    private static final ClaimGuard GUARD = ClaimGuard.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Expect 60 % less pain.                                   | PERCENT | 60   | 60 % less pain
            en | It reduces pain by up to 55.5 per cent.                  | PERCENT | 55.5 | reduces pain by up to 55.5 per cent
            en | Your pain falls by 50 to 70 %.                           | PERCENT | 70   | Your pain falls by 50 to 70 %
            en | A 40 % pain reduction.                                   | PERCENT | 40   | 40 % pain reduction
            en | It means 4 points less pain.                             | POINTS  | 4    | 4 points less pain
            en | It lowers pain by about 3 points.                        | POINTS  | 3    | lowers pain by about 3 points
            en | A 5-point improvement is usual.                          | POINTS  | 5    | 5-point improvement
            en | 80 % of patients get better.                             | SHARE   | 80   | 80 % of patients get better
            en | 6 out of 10 people improve.                              | SHARE   | 60.0 | 6 out of 10 people improve
            en | It helps 95 % of people.                                 | SHARE   | 95   | helps 95 % of people
            es | Un 60 % menos de dolor.                                  | PERCENT | 60   | 60 % menos de dolor
            es | Reduce el dolor en 4 puntos.                             | POINTS  | 4    | Reduce el dolor en 4 puntos
            es | El 80 % de los pacientes mejoran.                        | SHARE   | 80   | 80 % de los pacientes mejoran
            """)
    void readsTheNumberAndItsWords(String language, String text, EffectKind kind, BigDecimal value, String quoted) {
        assertThat(GUARD.effects(text, language)).singleElement().satisfies(effect -> {
            assertThat(effect.kind()).isEqualTo(kind);
            assertThat(effect.value()).isEqualByComparingTo(value);
            assertThat(effect.quoted()).isEqualTo(quoted);
            assertThat(text.substring(effect.from(), effect.to())).isEqualTo(quoted);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It does not reduce pain by 60 %.
            en | Beware of claims of 60 % less pain.
            en | 60 % of the people were women.
            en | 4 points to remember.
            en | Take 60 mg.
            en | Walk for 60 minutes.
            es | No reduce el dolor en 4 puntos.
            """)
    void otherNumbersAreNoEffects(String language, String text) {
        assertThat(GUARD.effects(text, language)).isEmpty();
    }

    @Test
    void aDeniedEffectInOneSentenceDoesNotHideAnother() {
        assertThat(GUARD.effects("It is not 60 % less pain. It is 20 % less pain.", "en"))
                .extracting(StatedEffect::value)
                .containsExactly(new BigDecimal("20"));
    }
}
