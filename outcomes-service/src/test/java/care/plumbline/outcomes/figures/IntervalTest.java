package care.plumbline.outcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.plumbline.outcomes.statistics.Interval;
import care.plumbline.outcomes.statistics.MissingData;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The published vectors, to the digits they are printed with.
class IntervalTest {

    private static final Offset<Double> PRINTED = within(0.5e-6);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "proportions.csv", useHeadersInDisplayName = true)
    void ofAProportionIsWilsons(
            String name, long count, long of, double share, @Nullable Double low, @Nullable Double high) {
        Benefit.Share shown = Benefit.Share.of(count, of);

        assertThat(shown.share()).isCloseTo(share, PRINTED);
        if (low != null && high != null) {
            assertThat(shown.interval().low()).isCloseTo(low, PRINTED);
            assertThat(shown.interval().high()).isCloseTo(high, PRINTED);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "means.csv", useHeadersInDisplayName = true)
    void ofAMeanIsStudentsFromExactSums(
            String name, String values, double mean, double deviation, double low, double high) {
        long[] thousandths = Arrays.stream(values.split(" ", -1))
                .mapToLong(value -> new BigDecimal(value).movePointRight(3).longValueExact())
                .toArray();
        long squares = Arrays.stream(thousandths).map(value -> value * value).sum();

        MeanImprovement improvement = MeanImprovement.of(
                thousandths.length, Arrays.stream(thousandths).sum(), squares);

        Interval interval = Objects.requireNonNull(improvement.interval());
        assertThat(improvement.mean()).isCloseTo(mean, PRINTED);
        assertThat(improvement.standardDeviation()).isCloseTo(deviation, PRINTED);
        assertThat(interval.low()).isCloseTo(low, PRINTED);
        assertThat(interval.high()).isCloseTo(high, PRINTED);
    }

    @Test
    void ofAMeanIsAsPrintedForSummaryFigures() {
        Interval interval = Interval.ofMean(12.5, 16, 25);

        assertThat(interval.low()).isCloseTo(5.895525, PRINTED);
        assertThat(interval.high()).isCloseTo(19.104475, PRINTED);
    }

    @Test
    void ofASingleValueThereIsNone() {
        assertThat(MeanImprovement.of(1, 2_500, 6_250_000)).isEqualTo(new MeanImprovement(1, 2.5, null, null));
    }

    /// Clinical methods 11: due 120, returned 78, responders 31.
    @Test
    void boundsSayWhatTheMissingCouldChange() {
        assertThat(new MissingData(120, 78).bounds(31, 78).low()).isCloseTo(0.258333, PRINTED);
        assertThat(new MissingData(120, 78).bounds(31, 78).high()).isCloseTo(0.608333, PRINTED);
    }

    @Test
    void sixtyPercentOfThoseDueAreEnough() {
        assertThat(Response.of(78, 120).isEnough()).isTrue();
        assertThat(Response.of(72, 120).isEnough()).isTrue();
        assertThat(Response.of(71, 120).isEnough()).isFalse();
    }
}
