package care.plumbline.goals.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AttainmentScoreTest {

    /// Worked examples of the formula with correlation 0.3.
    @ParameterizedTest(name = "{0} with weights {1} is {2}")
    @CsvFileSource(resources = "/attainment-scores.csv", numLinesToSkip = 1)
    void isWhatTheWorkedExamplesSay(String attained, String weights, BigDecimal score) {
        assertThat(AttainmentScore.of(parts(attained, weights))).isEqualByComparingTo(score);
    }

    @Test
    void gainsAreMeasuredAgainstThePatientsOwnBaseline() {
        BigDecimal now = AttainmentScore.of(parts("1 0 -1", "9 4 2"));
        BigDecimal baseline = AttainmentScore.of(parts("-1 -2 -1", "9 4 2"));

        assertThat(now.subtract(baseline)).isEqualByComparingTo("22.116649");
    }

    @Test
    void aGoalWithoutWeightIsDropped() {
        assertThat(AttainmentScore.of(parts("1 -2", "1 0"))).isEqualByComparingTo(AttainmentScore.of(parts("1", "1")));
    }

    @Test
    void noWeightAtAllIsNoScore() {
        assertThatThrownBy(() -> AttainmentScore.of(parts("1 0", "0 0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AttainmentScore.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<AttainmentScore.Part> parts(String attained, String weights) {
        String[] levels = attained.split(" ");
        String[] each = weights.split(" ");
        List<AttainmentScore.Part> parts = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            parts.add(new AttainmentScore.Part(new BigDecimal(each[i]), Integer.parseInt(levels[i])));
        }
        return parts;
    }
}
