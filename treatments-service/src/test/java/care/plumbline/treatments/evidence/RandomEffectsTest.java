package care.plumbline.treatments.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RandomEffectsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "pooled.csv")
    void poolsAsThePublishedExamplesDo(
            String example,
            BigDecimal q,
            int freedom,
            BigDecimal iSquared,
            BigDecimal tauSquared,
            BigDecimal mean,
            BigDecimal standardError) {
        RandomEffects pooled = RandomEffects.of(estimates(example));

        assertThat(pooled.degreesOfFreedom()).isEqualTo(freedom);
        isPrinted(pooled.q(), q);
        isPrinted(pooled.iSquared(), iSquared);
        isPrinted(pooled.tauSquared(), tauSquared);
        isPrinted(pooled.mean(), mean);
        isPrinted(pooled.standardError(), standardError);
    }

    @Test
    void oneStudyIsItself() {
        RandomEffects pooled = RandomEffects.of(List.of(new Estimate(2.5, 0.04)));

        assertThat(pooled.mean()).isEqualTo(2.5, offset(1e-12));
        assertThat(pooled.standardError()).isEqualTo(0.2, offset(1e-12));
        assertThat(pooled.tauSquared()).isZero();
    }

    @Test
    void refusesNothingAndCertainty() {
        assertThatThrownBy(() -> RandomEffects.of(List.of())).hasMessage("nothing to pool");
        assertThatThrownBy(() -> new Estimate(1, 0)).hasMessageContaining("variance");
    }

    /// To the last digit that was printed.
    private static void isPrinted(double value, BigDecimal printed) {
        assertThat(value).isEqualTo(printed.doubleValue(), offset(0.51 * Math.pow(10, -printed.scale())));
    }

    private static List<Estimate> estimates(String example) {
        var in = Objects.requireNonNull(RandomEffectsTest.class.getResourceAsStream("pooling.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(example + ","))
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Estimate(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
