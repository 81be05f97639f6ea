package care.plumbline.outcomes.figures.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.outcomes.figures.GroupKind;
import care.plumbline.outcomes.figures.Results;
import care.plumbline.outcomes.figures.ResultsChanged;
import care.plumbline.testkit.TestDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoToldResultsIT {

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final List<ResultsChanged> announced = new ArrayList<>();
    private final MongoToldResults told = new MongoToldResults(
            DocumentStores.unpublished(TestDatabase.shared().freshDatabase(), Clock.fixed(NOON, ZoneOffset.UTC)),
            (changes, after) -> {
                announced.addAll(changes);
                return List.of();
            });

    @Test
    void onlyWhatIsNewIsTold() {
        assertThat(told.tell(results(20), NOON)).isTrue();
        assertThat(told.tell(results(20), NOON.plusSeconds(60))).isFalse();
        assertThat(told.tell(results(21), NOON)).isTrue();

        assertThat(announced).extracting(changed -> changed.results().judged()).containsExactly(20L, 21L);
        assertThat(announced.getLast().version()).isEqualTo(announced.getFirst().version() + 1);
    }

    private static Results results(long judged) {
        return new Results(
                GroupKind.TREATMENT,
                "mbsr",
                "nrs-pain",
                30L,
                judged,
                new Results.Improvement(new BigDecimal("1.4"), new BigDecimal("0.50"), null, null),
                new Results.Benefited(
                        null,
                        new Results.Share(new BigDecimal("0.6"), new BigDecimal("0.5"), new BigDecimal("0.7")),
                        BigDecimal.ZERO,
                        BigDecimal.ONE),
                null,
                null,
                "as-expected",
                List.of(new Results.Calibrated(
                        "patient",
                        judged,
                        BigDecimal.ONE,
                        null,
                        null,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        null,
                        null,
                        null,
                        "balanced")));
    }
}
