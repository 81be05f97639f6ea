package care.plumbline.outcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Tally SOME = Tally.of(Map.of("due", 3L, "sum", -1_500L));

    @Test
    void addsAndSubtractsExactly() {
        Tally more = SOME.plus(Tally.of(Map.of("due", 1L, "judged", 1L)));

        assertThat(more).isEqualTo(Tally.of(Map.of("due", 4L, "judged", 1L, "sum", -1_500L)));
        assertThat(more.minus(Tally.of(Map.of("due", 1L, "judged", 1L)))).isEqualTo(SOME);
    }

    @Test
    void holdsNoZeroSoThatEqualFiguresAreEqualBits() {
        assertThat(SOME.minus(SOME)).isEqualTo(Tally.EMPTY);
        assertThat(SOME.minus(SOME).isEmpty()).isTrue();
        assertThat(Tally.of(Map.of("due", 0L))).isEqualTo(Tally.EMPTY);
        assertThat(SOME.of("never-counted")).isZero();
    }

    @Test
    void failsRatherThanCountWrong() {
        Tally full = Tally.of(Map.of("squares", Long.MAX_VALUE));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> full.plus(full));
    }
}
