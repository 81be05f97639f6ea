package care.plumbline.treatments;

import care.plumbline.testkit.TestBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Another service that reads the catalogue's topic from its beginning, with nothing but Kafka's own client.
final class TopicReader implements AutoCloseable {

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

    TopicReader() {
        consumer.subscribe(List.of("plumbline.treatments.v1"));
    }

    List<ConsumerRecord<String, byte[]>> readSoFar() {
        consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        return read;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
