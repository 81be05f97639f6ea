package care.plumbline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// The published examples of clinical methods 2 to 4, to the printed digits.
class ReadingTest {

    @ParameterizedTest(name = "{0} {1} -> {2}: {4}")
    @CsvFileSource(resources = "pain-bands.csv", useHeadersInDisplayName = false, numLinesToSkip = 2)
    void putsPercentChangeOfPainIntoWords(
            String measure, BigDecimal baseline, BigDecimal followUp, @Nullable BigDecimal percent, PainBand band) {
        assertThat(Reading.of(measure(measure), baseline, followUp).painBand()).isEqualTo(band);
        assertThat(measure(measure).change(baseline, followUp).percent()).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}: {4} {5} {6}")
    @CsvFileSource(resources = "responders.csv", numLinesToSkip = 2)
    void tellsRespondersByPointsByPercentAndByBoth(
            String measure,
            BigDecimal baseline,
            BigDecimal followUp,
            BigDecimal improvement,
            Boolean absolute,
            @Nullable Boolean percent,
            Boolean both) {
        Reading reading = Reading.of(measure(measure), baseline, followUp);

        assertThat(measure(measure).improvement(baseline, followUp)).isEqualByComparingTo(improvement);
        assertThat(reading.responderAbsolute()).isEqualTo(absolute);
        assertThat(reading.responderPercent()).isEqualTo(percent);
        assertThat(reading.responder()).isEqualTo(both);
    }

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @CsvFileSource(resources = "standard-errors.csv", numLinesToSkip = 2)
    void goesFromOneStandardErrorToTheOther(String from, BigDecimal figure, String to, BigDecimal printed) {
        MeasurementError error = from.equals("sem")
                ? MeasurementError.ofSem(figure, Provenance.COMPUTED, "")
                : new MeasurementError(figure, Provenance.COMPUTED, "");
        assertThat(sixDecimals(to.equals("sem") ? error.sem() : error.mdc95())).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "reliable-changes.csv", numLinesToSkip = 3)
    void tellsReliableChange(
            String name,
            String direction,
            String range,
            BigDecimal sd,
            BigDecimal icc,
            String norm,
            BigDecimal baseline,
            BigDecimal followUp,
            BigDecimal sem,
            BigDecimal ofDifference,
            BigDecimal cutOff,
            BigDecimal index,
            ReliableChange.Category category)
            throws IOException {
        OutcomeMeasure measure = made(direction, range, sd, icc, norm.split(";", -1));

        assertThat(sixDecimals(MeasurementError.sem(sd, icc))).isEqualTo(sem);
        assertThat(sixDecimals(Optional.ofNullable(measure.measurementError())
                        .orElseThrow()
                        .ofDifference()))
                .isEqualTo(ofDifference);
        assertThat(Optional.ofNullable(measure.landmarks().norm()).orElseThrow().cutOff())
                .isCloseTo(cutOff, org.assertj.core.api.Assertions.within(new BigDecimal("0.000001")));
        ReliableChange change = ReliableChange.of(measure, baseline, followUp);
        assertThat(change.index()).isEqualTo(index);
        assertThat(change.category()).isEqualTo(category);
        assertThat(change.reason()).isNull();
    }

    /// PROMIS pain interference: the standard errors of the two scores themselves.
    @ParameterizedTest
    @CsvSource("66.6, 59.9, 1.8, 1.8, 2.545584, 2.632009")
    void usesTheErrorsOfTheTwoScoresWhereTheyDiffer(
            BigDecimal baseline,
            BigDecimal followUp,
            BigDecimal sem,
            BigDecimal semOfTheOther,
            BigDecimal ofDifference,
            BigDecimal index) {
        BigDecimal difference = MeasurementError.ofDifference(sem, semOfTheOther);
        assertThat(sixDecimals(difference)).isEqualTo(ofDifference);
        assertThat(baseline.subtract(followUp).divide(difference, 6, RoundingMode.HALF_UP))
                .isEqualTo(index);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}: {3}, {4} {5}")
    @CsvSource({
        "nrs-pain, 7, 3, IMPORTANT_AND_BEYOND_ERROR, IMPROVED, NO_NORM",
        "nrs-pain, 8, 5, IMPORTANT_WITHIN_ERROR, UNCHANGED, NO_NORM",
        "nrs-pain, 7, 5, NEITHER, UNCHANGED, NO_NORM",
        "pcs, 31, 21, BEYOND_ERROR_NOT_IMPORTANT, IMPROVED, NO_NORM",
        "nrs-pain, 4, 8, BEYOND_ERROR_NOT_IMPORTANT, DETERIORATED, NO_NORM",
        "rmdq-24, 15, 10, , , NO_MEASUREMENT_ERROR"
    })
    void marksWhatIsImportantAndWhatIsReal(
            String measure,
            BigDecimal baseline,
            BigDecimal followUp,
            @Nullable ImportanceMark mark,
            ReliableChange.@Nullable Category category,
            ReliableChange.@Nullable Reason reason) {
        Reading reading = Reading.of(measure(measure), baseline, followUp);
        assertThat(reading.mark()).isEqualTo(mark);
        assertThat(reading.reliable().category()).isEqualTo(category);
        assertThat(reading.reliable().reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}: {3}, {4}, recovered {5}")
    @CsvSource({
        "pseq-10, 19, 25, severe, ,",
        "pcs, 35, 30, high, high,",
        "dass21-depression, 20, 21, , severe,",
        "nrs-pain, 8, 0, , , true",
        "nrs-pain, 8, 1, , , false",
        "rmdq-24, 12, 2, , , true"
    })
    void putsScoresIntoWordsOnlyWhereTheBandsWereVerified(
            String measure,
            BigDecimal baseline,
            BigDecimal followUp,
            @Nullable String before,
            @Nullable String after,
            @Nullable Boolean recovered) {
        Reading reading = Reading.of(measure(measure), baseline, followUp);
        assertThat(reading.severityBefore()).isEqualTo(before);
        assertThat(reading.severityAfter()).isEqualTo(after);
        assertThat(reading.recoveredLine()).isEqualTo(recovered);
    }

    private static BigDecimal sixDecimals(BigDecimal number) {
        return number.setScale(6, RoundingMode.HALF_UP);
    }

    private static OutcomeMeasure measure(String code) {
        return Measures.standard().find(code).orElseThrow();
    }

    private static OutcomeMeasure made(String direction, String range, BigDecimal sd, BigDecimal icc, String[] norm)
            throws IOException {
        return MeasuresFile.read(
                        new StringReader("""
                            x.name = A scale
                            x.domain = function
                            x.range = %s
                            x.step = 0.1
                            x.unit = points
                            x.direction = %s
                            x.recall = today
                            x.error.sd = %s
                            x.error.icc = %s
                            x.error.provenance = computed
                            x.error.source = a formula
                            x.norm.mean = %s
                            x.norm.sd = %s
                            x.norm.clinical-mean = %s
                            x.norm.clinical-sd = %s
                            x.norm.provenance = unverified
                            x.norm.source = somebody
                            x.licence = free
                            """.formatted(range, direction, sd, icc, norm[0], norm[1], norm[2], norm[3])))
                .find("x")
                .orElseThrow();
    }
}
