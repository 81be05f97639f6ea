package care.plumbline.outcomes;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.plumbline.delivery.EventJson;
import care.plumbline.events.CareEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.Topics;
import care.plumbline.testkit.TestBroker;
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
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The other services as this one sees them: they publish on their topics and read this one's, with nothing but Kafka's
/// own client.
final class OtherServices implements AutoCloseable {

    private static final Map<String, Object> BROKER =
            Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers());

    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(BROKER, new StringSerializer(), new ByteArraySerializer());
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

    OtherServices() {
        TestBroker.topics(Topics.all().toArray(String[]::new));
        consumer.subscribe(List.of(Topics.OUTCOMES, Topics.FIGURES));
    }

    void publish(CareEvent event) {
        publish(event, new EventJson().write(event));
    }

    /// With the envelope of an event, whatever the data.
    void publish(CareEvent event, byte[] data) {
        String topic = EventCatalogue.find(event.type()).orElseThrow().topic();
        var message = new ProducerRecord<>(topic, null, event.entityKey(), data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.entityKey() + ":" + event.version(),
                        "ce_source", "/" + topic.replaceFirst("\\.v1$", "").replace('.', '/'),
                        "ce_type", event.type(),
                        "ce_time", event.recordedAt().toString(),
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

    /// The newest data told under a key so far, as text.
    List<String> toldUnder(String key) {
        consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        return read.stream()
                .filter(message -> message.key().equals(key))
                .map(message -> new String(message.value(), UTF_8))
                .toList();
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
