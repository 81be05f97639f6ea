package care.plumbline.outcomes.figures.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.ContributionsV1;
import care.plumbline.events.Topics;
import care.plumbline.measures.Measures;
import care.plumbline.outcomes.figures.FigureStores;
import care.plumbline.outcomes.figures.Group;
import care.plumbline.outcomes.figures.GroupKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureEventsTest {

    private static final String EXAMPLE = example();

    private final FigureStores stores = FigureStores.inMemory();
    private final FigureEvents handler =
            new FigureEvents(new CareEvents(new EventJson()), Measures.standard(), stores.keeping());

    @Test
    void countsTheGoldenExample() {
        handler.handle("p1", List.of(event(3, EXAMPLE)));

        assertThat(stores.groups().all())
                .extracting(group -> group.key().text())
                .filteredOn(key -> !GroupKey.isOfAMonth(key))
                .containsExactly(
                        "all/nrs-pain",
                        "all/rmdq-24",
                        "combination/exercise-general+mbsr/nrs-pain",
                        "combination/exercise-general/rmdq-24",
                        "provider/pt-1/nrs-pain",
                        "provider/pt-1/rmdq-24",
                        "treatment/exercise-general/nrs-pain",
                        "treatment/exercise-general/rmdq-24");
        assertThat(count("treatment/exercise-general/nrs-pain", "judged")).isEqualTo(1);
        assertThat(count("treatment/exercise-general/nrs-pain", "sum")).isEqualTo(2_000);
        assertThat(count("treatment/exercise-general/nrs-pain", "patient:NO_EFFECT"))
                .isEqualTo(1);
        assertThat(count("treatment/exercise-general/nrs-pain", "provider:NOT_STATED"))
                .isEqualTo(1);
        assertThat(count("treatment/exercise-general/rmdq-24", "due-overdue")).isEqualTo(1);
    }

    @Test
    void aDuplicateAndAStaleEventChangeNothing() {
        handler.handle("p1", List.of(event(3, EXAMPLE), event(3, EXAMPLE)));
        handler.handle("p1", List.of(event(2, EXAMPLE.replace("\"version\": 3", "\"version\": 2")), event(3, EXAMPLE)));

        assertThat(count("all/nrs-pain", "courses")).isEqualTo(1);
    }

    @Test
    void otherContributionsOfAKnownVersionAreParked() {
        IncomingEvent known = event(3, EXAMPLE);
        IncomingEvent other = event(3, EXAMPLE.replace("\"improvement\": 2", "\"improvement\": 3"));

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> handler.handle("p1", List.of(known, other)))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("same-version-other-content");
                    assertThat(refused.event()).contains(other);
                });
        handler.handle("p1", List.of(known));
        assertThat(count("treatment/exercise-general/nrs-pain", "sum")).isEqualTo(2_000);
    }

    @Test
    void aForgottenPatientContributesNothingAnyMore() {
        handler.handle("p1", List.of(event(3, EXAMPLE)));
        handler.handle(
                "p1",
                List.of(new IncomingEvent(
                        Topics.FIGURES,
                        0,
                        9,
                        "tombstone",
                        "p1/contributions",
                        "p1",
                        4,
                        Instant.EPOCH,
                        new byte[0],
                        true)));

        assertThat(stores.groups().all())
                .allSatisfy(group -> assertThat(group.tally().isEmpty()).isTrue());
        assertThat(handler.tombstones()).isTrue();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "nrs-pain"          | "no-such-measure"    | unknown-measure
        "JUDGEABLE"         | "RIPE"               | unknown-value
        "NO_CHANGE"         | "SIDEWAYS"           | unknown-value
        "AS_EXPECTED"       | "MORE_OR_LESS"       | unknown-value
        "evidence"          | "neighbours"         | unknown-value
        "improvement": 2    | "improvement": 2.0001 | too-many-decimals
        "improvement": 2    | "improvement": "two" | not-of-the-schema
        """)
    void whatCannotBeCountedIsRefusedAndNothingOfItIsCounted(String right, String wrong, String code) {
        assertThat(EXAMPLE).contains(right);
        IncomingEvent event = event(3, EXAMPLE.replace(right, wrong));

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> handler.handle("p1", List.of(event)))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.event()).contains(event);
                });
        assertThat(stores.groups().all()).isEmpty();
    }

    private long count(String group, String counter) {
        return stores.groups().all().stream()
                .filter(one -> one.key().text().equals(group))
                .map(Group::tally)
                .findFirst()
                .orElseThrow()
                .of(counter);
    }

    private static IncomingEvent event(long version, String json) {
        return new IncomingEvent(
                Topics.FIGURES,
                0,
                version,
                ContributionsV1.TYPE,
                "p1/contributions",
                "p1",
                version,
                Instant.parse("2024-04-02T03:00:00Z"),
                json.getBytes(StandardCharsets.UTF_8),
                false);
    }

    private static String example() {
        try (InputStream in = ContributionsV1.class.getResourceAsStream("examples/contributions.changed.v1.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
