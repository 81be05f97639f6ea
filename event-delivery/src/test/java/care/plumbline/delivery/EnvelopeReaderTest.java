package care.plumbline.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.events.GoalV1;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/// What HostileRecordsIT cannot send through a broker, and what a good record is read as.
class EnvelopeReaderTest {

    private static final Instant NOW = Instant.parse("2024-01-04T00:00:00Z");

    private final EnvelopeReader reader = new EnvelopeReader(
            new EventTypes(List.of(
                    new InternalEventType("care.plumbline.figures.changed.v1", "plumbline.outcomes.figures.v1"))),
            new EventJson(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private Optional<IncomingEvent> read(RawEvent raw) {
        return read(raw, _ -> true);
    }

    private Optional<IncomingEvent> read(RawEvent raw, Predicate<String> wanted) {
        ProducerRecord<byte[], byte[]> sent = raw.toRecord(4);
        return reader.read(
                ReceivedRecord.of(new ConsumerRecord<>(
                        sent.topic(),
                        sent.partition(),
                        17L,
                        0L,
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        sent.key(),
                        sent.value(),
                        sent.headers(),
                        Optional.empty())),
                wanted);
    }

    @Test
    void readsAGoodRecord() {
        assertThat(read(RawEvent.good("p1", 2))).get().satisfies(event -> {
            assertThat(event.type()).isEqualTo("care.plumbline.goal.revised.v1");
            assertThat(event.entityKey()).isEqualTo("p1/goal/g1");
            assertThat(event.partitionKey()).isEqualTo("p1");
            assertThat(event.version()).isEqualTo(2);
            assertThat(event.offset()).isEqualTo(17);
            assertThat(event.time()).isEqualTo(Instant.parse("2024-01-03T10:00:00Z"));
            assertThat(event.tombstone()).isFalse();
            // What checking has bound is not read again by each handler.
            assertThat(new EventJson().read(event, GoalV1.class))
                    .isSameAs(event.bound())
                    .returns(2L, GoalV1::version);
        });
    }

    @Test
    void doesNotLookAtTheDataOfATypeThatNobodyWants() {
        RawEvent unreadable = RawEvent.good("p1", 2).value("no JSON");

        assertThat(read(unreadable, _ -> false)).isEmpty();
        assertThatThrownBy(() -> read(unreadable, "care.plumbline.goal.revised.v1"::equals))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void refusesARecordWithoutKey() {
        RawEvent raw = RawEvent.good("p1", 2);
        raw.key = null;

        assertThatThrownBy(() -> read(raw)).hasMessageEndingWith("null-key");
    }

    @Test
    void readsAnEventOfATypeThatDidNotExistBefore() {
        RawEvent raw = RawEvent.good("p1", 2)
                .header("ce_type", "care.plumbline.visit.planned.v1")
                .value("{\"type\":\"care.plumbline.visit.planned.v1\"}");

        assertThat(read(raw)).get().satisfies(event -> {
            assertThat(event.type()).isEqualTo("care.plumbline.visit.planned.v1");
            assertThat(event.entityKey()).isEqualTo("p1/goal/g1");
        });
    }

    @Test
    void ignoresWhatCallsItselfByAnUnknownTypeAndIsNotOne() {
        RawEvent other = RawEvent.good("p1", 2).header("ce_type", "care.plumbline.visit.planned.v1");
        RawEvent elsewhere = RawEvent.good("p1", 2)
                .header("ce_type", "care.plumbline.visit.planned.v1")
                .header("ce_source", "/elsewhere")
                .value("{\"type\":\"care.plumbline.visit.planned.v1\"}");

        assertThat(read(other)).as("its data say otherwise").isEmpty();
        assertThat(read(elsewhere)).as("it comes from nowhere").isEmpty();
    }

    @Test
    void readsATombstoneWithAndWithoutHeaders() {
        assertThat(read(RawEvent.good("p1", 2).value((byte[]) null))).get().satisfies(event -> {
            assertThat(event.tombstone()).isTrue();
            assertThat(event.version()).isEqualTo(2);
        });
        RawEvent bare = RawEvent.good("p1", 2).value((byte[]) null);
        CloudEventHeaders.ALLOWED.forEach(bare::without);
        assertThat(read(bare)).get().satisfies(event -> {
            assertThat(event.tombstone()).isTrue();
            assertThat(event.partitionKey()).isEqualTo("p1");
            assertThat(event.version()).isEqualTo(Long.MAX_VALUE);
        });
    }

    @Test
    void readsAnInternalTypeByItsEnvelope() {
        RawEvent raw = RawEvent.good("p1", 2)
                .header("ce_type", "care.plumbline.figures.changed.v1")
                .header("ce_source", "/plumbline/outcomes/figures")
                .value("{\"n\":1}");
        raw.topic = "plumbline.outcomes.figures.v1";

        assertThat(read(raw)).get().returns("{\"n\":1}", event -> new String(event.data(), UTF_8));
    }
}
