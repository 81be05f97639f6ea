package care.plumbline.goals.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentScaleTest {

    @ParameterizedTest(name = "on {0}: {1} breaks {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 2:0..1             | -
        psfs     | -2:0..1.9 -1:2..3.9 0:4..5.9 1:6..7.9 2:8..10     | -
        nrs-pain | 2:0..1 1:2..2 0:3..5 -1:6..7 -2:8..10             | -
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:0..2                    | FIVE_LEVELS
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 1:0..1             | FIVE_LEVELS
        nrs-pain | -2:10..8 -1:6..7 0:3..5 1:2..2 2:0..1             | FROM_NOT_ABOVE_TO
        nrs-pain | 2:8..10 1:6..7 0:3..5 -1:2..2 -2:0..1             | ORDERED
        psfs     | -2:8..10 -1:6..7.9 0:4..5.9 1:2..3.9 2:0..1.9     | ORDERED
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 2:1..1             | COVERS_THE_MEASURE
        nrs-pain | -2:8..9 -1:6..7 0:3..5 1:2..2 2:0..1              | COVERS_THE_MEASURE
        nrs-pain | -2:8..10 -1:6..8 0:3..5 1:2..2 2:0..1             | NO_OVERLAP
        nrs-pain | -2:8..10 -1:7..7 0:3..5 1:2..2 2:0..1             | NO_GAP
        nrs-pain | -2:8..10 -1:6..7.5 0:3..5 1:2..2 2:0..1           | NO_GAP
        psfs     | -2:0..1 -1:2..3.9 0:4..5.9 1:6..7.9 2:8..10       | NO_GAP
        """)
    void coversTheMeasureInOrderWithoutGapOrOverlap(String measure, String levels, ScaleFault fault) {
        assertThat(scale(levels).faults(measure(measure))).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest(name = "on {0}: {2} is level {3}")
    @CsvSource(delimiter = '|', textBlock = """
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 2:0..1         | 10  | -2
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 2:0..1         | 8   | -2
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 2:0..1         | 7   | -1
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 2:0..1         | 5   | 0
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 2:0..1         | 2   | 1
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 2:0..1         | 0   | 2
        nrs-pain | -2:8..10 -1:6..7 0:3..5 1:2..2 2:0..1         | 5.5 | -1
        psfs     | -2:0..1.9 -1:2..3.9 0:4..5.9 1:6..7.9 2:8..10 | 1.9 | -2
        psfs     | -2:0..1.9 -1:2..3.9 0:4..5.9 1:6..7.9 2:8..10 | 8   | 2
        psfs     | -2:0..1.9 -1:2..3.9 0:4..5.9 1:6..7.9 2:8..10 | 3.95 | -1
        """)
    void everyScoreHasOneLevelTheWorseOneBetweenTwo(String measure, String levels, BigDecimal score, int level) {
        assertThat(scale(levels).levelOf(score, measure(measure))).isEqualTo(level);
    }

    private static OutcomeMeasure measure(String code) {
        return Measures.standard().find(code).orElseThrow();
    }

    /// `-2:8..10`: level -2 from 8 to 10.
    private static AttainmentScale scale(String levels) {
        List<AttainmentLevel> parsed = new ArrayList<>();
        for (String level : levels.split(" ")) {
            String[] parts = level.split(":|\\.\\.");
            parsed.add(new AttainmentLevel(
                    Integer.parseInt(parts[0]), "So", new BigDecimal(parts[1]), new BigDecimal(parts[2])));
        }
        return new AttainmentScale(parsed);
    }
}
