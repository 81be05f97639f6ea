package care.plumbline.goals.goal;

import static care.plumbline.goals.goal.ElicitationState.ASKED_AND_NONE;
import static care.plumbline.goals.goal.ElicitationState.IMPLIED_BY_CLINICIAN;
import static care.plumbline.goals.goal.ElicitationState.NEVER_ASKED;
import static care.plumbline.goals.goal.ElicitationState.STATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElicitationFiguresTest {

    @Test
    void countsPatientsByStateAndTheShareAsked() {
        assertThat(figures(20, 10, 5, 25))
                .isEqualTo(new ElicitationFigures(
                        60L,
                        Map.of(NEVER_ASKED, 20L, ASKED_AND_NONE, 10L, IMPLIED_BY_CLINICIAN, 5L, STATED, 25L),
                        new BigDecimal("66.7")));
    }

    @Test
    void aFigureAboutFewerThanFiveIsLeftOutAndAnotherOneWithIt() {
        assertThat(figures(20, 3, 7, 25).states()).isEqualTo(Map.of(NEVER_ASKED, 20L, STATED, 25L));
        assertThat(figures(20, 3, 7, 25).shareAsked()).isEqualTo(new BigDecimal("63.6"));
        assertThat(figures(4, 0, 0, 30))
                .as("nobody hides nothing")
                .isEqualTo(new ElicitationFigures(34L, Map.of(ASKED_AND_NONE, 0L, IMPLIED_BY_CLINICIAN, 0L), null));
    }

    @Test
    void aboutFewerThanFivePatientsNothingIsSaid() {
        assertThat(figures(1, 1, 1, 1)).isEqualTo(new ElicitationFigures(null, Map.of(), null));
        assertThat(figures(0, 0, 0, 0)).isEqualTo(new ElicitationFigures(null, Map.of(), null));
    }

    private static ElicitationFigures figures(long never, long none, long implied, long stated) {
        return ElicitationFigures.of(state -> switch (state) {
            case NEVER_ASKED -> never;
            case ASKED_AND_NONE -> none;
            case IMPLIED_BY_CLINICIAN -> implied;
            case STATED -> stated;
        });
    }
}
