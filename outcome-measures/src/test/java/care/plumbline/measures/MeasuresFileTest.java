package care.plumbline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresFileTest {

    private static final String SOUND = """
            x-1.name = A scale
            x-1.domain = pain-intensity
            x-1.range = 0 to 10
            x-1.step = 1
            x-1.unit = points
            x-1.direction = lower-is-better
            x-1.recall = today
            x-1.important.absolute = 2
            x-1.important.percent = 30
            x-1.important.provenance = verified
            x-1.important.source = somebody 2020
            x-1.error.mdc95 = 3.6
            x-1.error.provenance = computed
            x-1.error.source = a formula
            x-1.licence = free
            """;

    @Test
    void readsASoundEntry() throws IOException {
        OutcomeMeasure measure = read(SOUND).find("x-1").orElseThrow();

        assertThat(measure.importantChange()).isNotNull();
        assertThat(measure.importantChange().worsening()).isEqualByComparingTo("2");
        assertThat(measure.importantChange().substantialPercent()).isEqualByComparingTo("50");
        assertThat(measure.measurementError()).isNotNull();
        assertThat(measure.measurementError().provenance()).isEqualTo(Provenance.COMPUTED);
    }

    @ParameterizedTest(name = "{1} -> {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            range upside down    | 0 to 10                 | 10 to 0                | range must rise
            range without end    | 0 to 10                 | 0                      | range must read like: 0 to 10
            a range of words     | 0 to 10                 | none to all            | range must be a decimal number
            step 0               | step = 1                | step = 0               | step must be greater than 0
            step over the range  | step = 1                | step = 11              | step must be greater than 0 and fit
            unknown direction    | lower-is-better         | sideways               | direction must be one of
            negative importance  | absolute = 2            | absolute = -2          | important.absolute must be greater
            importance too large | absolute = 2            | absolute = 11          | important.absolute must fit
            unknown provenance   | provenance = verified   | provenance = rumour    | important.provenance must be one of
            no error             | mdc95 = 3.6             | mdc95 = 0              | error.mdc95 must be greater than 0
            unknown key          | licence = free          | licence = free;x-1.colour = red | unknown or unused keys [colour]
            key twice            | licence = free          | licence = free;x-1.licence = paid | is given twice
            empty value          | name = A scale          | name =                 | name is empty
            missing value        | x-1.unit = points       | # nothing              | unit is missing
            bad code             | x-1.                    | X_1.                   | a code is lower case
            key without a dot    | x-1.name = A scale      | name                   | a key is the measure's code
            half a pair          | licence = free          | licence = free;x-1.important.above = 3 | go together
            """)
    void refusesNonsense(String what, String sound, String broken, String reason) {
        assertThatThrownBy(() -> read(SOUND.replace(sound, broken.replace(";", "\n"))))
                .as(what)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void namesTheMeasureInARefusal() {
        assertThatThrownBy(() -> read(SOUND.replace("step = 1", "step = one"))).hasMessageStartingWith("x-1: step");
    }

    @Test
    void shipsOnlyMeasuresThatAreSound() {
        assertThat(Measures.standard().all()).hasSize(30).allSatisfy(measure -> {
            assertThat(measure.accepts(measure.lowest())).isTrue();
            assertThat(measure.accepts(measure.highest())).isTrue();
            assertThat(measure.loinc() == null || measure.loinc().matches("\\d{4,5}-\\d"))
                    .isTrue();
        });
    }

    @Test
    void marksFiguresThatWereNotReadInTheirSource() {
        assertThat(Measures.standard().all().stream()
                        .filter(measure -> measure.importantChange() != null
                                && measure.importantChange().provenance() == Provenance.UNVERIFIED)
                        .map(OutcomeMeasure::code))
                .containsExactly("psfs", "tsk-11");
    }

    @Test
    void holdsNoItemTexts() {
        Pattern question = Pattern.compile("\\?|\\bI (can|am|have|feel)\\b");
        assertThat(Measures.standard().all())
                .noneMatch(measure -> question.matcher(measure.toString()).find());
    }

    private static Measures read(String text) throws IOException {
        return MeasuresFile.read(new StringReader(text));
    }
}
