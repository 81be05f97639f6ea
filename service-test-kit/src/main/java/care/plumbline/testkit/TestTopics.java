package care.plumbline.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Topics as the other services see them: published on, and read from their beginning, with nothing but Kafka's own
/// client.
public final class TestTopics implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());
    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of(
                    "bootstrap.servers",
                    TestBroker.shared().bootstrapServers(),
                    "group.id",
                    "reader-" + UUID.randomUUID(),
                    "auto.offset.reset",
                    "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

    /// @param read what is read
    public TestTopics(String... read) {
        consumer.subscribe(List.of(read));
    }

    public void publish(TestEvent event) {
        String source = "/" + event.topic().replaceFirst("\\.v1$", "").replace('.', '/');
        var message = new ProducerRecord<>(event.topic(), null, event.entityKey(), event.data());
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.entityKey() + ":" + event.version(),
                        "ce_source", source,
                        "ce_type", event.type(),
                        "ce_time", event.time().toString(),
                        "ce_subject", event.entityKey(),
                        "ce_partitionkey", event.partitionKey(),
                        "ce_sequence", Long.toString(event.version()),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What has been read so far of what has a key with this beginning.
    public List<ConsumerRecord<String, byte[]>> readOf(String prefix) {
        consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        return read.stream().filter(message -> message.key().startsWith(prefix)).toList();
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
