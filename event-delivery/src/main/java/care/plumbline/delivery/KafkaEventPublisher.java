package care.plumbline.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Publishes with the plain Apache Kafka producer: idempotent, acknowledged by all replicas, asynchronous.
/// A producer that has failed for good is replaced by a new one; what it had not delivered is swept up later.
final class KafkaEventPublisher implements EventPublisher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final EventTypes types;
    private final ReentrantLock replacing = new ReentrantLock();
    private volatile Producer<byte[], byte[]> producer;

    KafkaEventPublisher(Supplier<Producer<byte[], byte[]>> producers, EventTypes types) {
        this.producers = producers;
        this.types = types;
        this.producer = producers.get();
    }

    @Override
    public void publish(OutgoingEvent event, @Nullable String traceParent, Consumer<@Nullable Exception> done) {
        Producer<byte[], byte[]> current = producer;
        try {
            int partitions = current.partitionsFor(event.topic()).size();
            ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(
                    event.topic(),
                    Partitions.of(event.partitionKey(), partitions),
                    event.time().toEpochMilli(),
                    event.entityKey().getBytes(StandardCharsets.UTF_8),
                    event.tombstone() ? null : event.data(),
                    CloudEventHeaders.of(
                            event, EventTypes.source(event.topic()), types.schema(event.type()), traceParent));
            Future<RecordMetadata> _ = current.send(message, (metadata, failure) -> done.accept(failure));
        } catch (RetriableException failure) {
            done.accept(failure);
        } catch (KafkaException | IllegalStateException failure) {
            replace(current, failure);
            done.accept(failure);
        }
    }

    private void replace(Producer<byte[], byte[]> broken, Exception failure) {
        replacing.lock();
        try {
            if (producer.equals(broken)) {
                LOG.warn(
                        "The producer has failed and is replaced: {}",
                        failure.getClass().getSimpleName());
                broken.close(Duration.ZERO);
                producer = producers.get();
            }
        } finally {
            replacing.unlock();
        }
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
