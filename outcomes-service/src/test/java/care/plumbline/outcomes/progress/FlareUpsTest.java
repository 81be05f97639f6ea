package care.plumbline.outcomes.progress;

import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.score;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Score;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FlareUpsTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "flare-ups.csv", numLinesToSkip = 3)
    void areFoundAboveThePatientsOwnRunningLevel(String what, String scores, @Nullable String flares) {
        List<Score> all = Arrays.stream(scores.split(" ", -1))
                .map(text -> text.split("@", -1))
                .map(parts -> score("m-" + parts[1], "nrs-pain", parts[0], parts[1]))
                .toList();
        assertThat(FlareUps.of(measure("nrs-pain"), all, day("2024-07-01")).stream()
                        .map(FlareUpsTest::words)
                        .collect(Collectors.joining(";")))
                .as(what)
                .isEqualTo(flares == null ? "" : flares);
    }

    @Test
    void whereNoChangeIsImportantNothingFlares() {
        assertThat(FlareUps.of(
                        measure("days-lost-28"),
                        List.of(
                                score("a", "days-lost-28", "1", "2024-01-01"),
                                score("b", "days-lost-28", "1", "2024-01-08"),
                                score("c", "days-lost-28", "28", "2024-01-15")),
                        day("2024-07-01")))
                .isEmpty();
    }

    @Test
    void whereHigherIsBetterAFallFlares() {
        assertThat(FlareUps.of(
                        measure("pseq-10"),
                        List.of(
                                score("a", "pseq-10", "30", "2024-01-01"),
                                score("b", "pseq-10", "30", "2024-01-08"),
                                score("c", "pseq-10", "20", "2024-01-15"),
                                score("d", "pseq-10", "31", "2024-01-22")),
                        day("2024-07-01")))
                .extracting(FlareUpsTest::words)
                .containsExactly("2024-01-15-2024-01-22 passed (30 20)");
    }

    private static String words(FlareUp one) {
        return one.from() + "-" + (one.to() == null ? "..." : one.to()) + " "
                + one.state().code() + " (" + one.level().stripTrailingZeros().toPlainString() + " "
                + one.worst().value().toPlainString() + ")";
    }

    private static OutcomeMeasure measure(String code) {
        return Measures.standard().find(code).orElseThrow();
    }
}
