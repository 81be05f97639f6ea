package care.plumbline.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// A record on its way to the broker that a test can spoil in any way.
final class RawEvent {

    static final String GOALS = "plumbline.goals.v1";

    String topic = GOALS;
    byte @Nullable [] key;
    byte @Nullable [] value;
    final RecordHeaders headers;
    private final String patient;

    @Nullable
    Long timestamp;

    private RawEvent(OutgoingEvent good) {
        patient = good.partitionKey();
        key = good.entityKey().getBytes(UTF_8);
        value = good.data();
        headers = (RecordHeaders) CloudEventHeaders.of(good, "/plumbline/goals", null, null);
    }

    /// Nothing wrong with it yet.
    static RawEvent good(String patient, long version) {
        return new RawEvent(SomeEvents.outgoing(patient, version));
    }

    RawEvent header(String name, byte @Nullable [] bytes) {
        headers.remove(name);
        headers.add(name, bytes);
        return this;
    }

    RawEvent header(String name, String text) {
        return header(name, text.getBytes(UTF_8));
    }

    RawEvent without(String name) {
        headers.remove(name);
        return this;
    }

    RawEvent value(byte @Nullable [] bytes) {
        value = bytes;
        return this;
    }

    RawEvent value(String text) {
        return value(text.getBytes(UTF_8));
    }

    String text() {
        return new String(java.util.Objects.requireNonNull(value), UTF_8);
    }

    /// Replaces text of the data.
    RawEvent replacing(String what, String with) {
        if (!text().contains(what)) {
            throw new IllegalArgumentException("not in the event: " + what);
        }
        return value(text().replace(what, with));
    }

    /// Lies in the patient's partition, whatever is wrong with it.
    ProducerRecord<byte[], byte[]> toRecord(int partitions) {
        return new ProducerRecord<>(topic, Partitions.of(patient, partitions), timestamp, key, value, headers);
    }

    /// As a consumer gets it from partition 0.
    ReceivedRecord received(long offset) {
        return ReceivedRecord.of(new ConsumerRecord<>(
                topic, 0, offset, 0L, TimestampType.CREATE_TIME, 0, 0, key, value, headers, Optional.empty()));
    }
}
