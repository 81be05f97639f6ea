package care.plumbline.treatments.evidence;

import static care.plumbline.treatments.evidence.Published.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingWindowTest {

    @ParameterizedTest
    @CsvSource({"0,6", "5,1", "6,0", "9,0", "12,0", "13,1", "52,40"})
    void tellsHowFarATimeLiesFromIt(int weeks, int distance) {
        assertThat(window(6, 12).distance(weeks)).isEqualTo(distance);
    }

    @Test
    void refusesWhatIsNoWindow() {
        assertThatThrownBy(() -> window(12, 6)).hasMessageContaining("must not end before it begins");
        assertThatThrownBy(() -> window(-1, 6)).hasMessageContaining("negative");
        assertThatThrownBy(() -> window(1, 521)).hasMessageContaining("520");
        assertThatThrownBy(() -> new JudgingWindow(1, 2, " ", Provenance.VERIFIED))
                .hasMessageContaining("basis");
    }
}
