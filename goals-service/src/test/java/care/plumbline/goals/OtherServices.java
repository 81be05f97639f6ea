package care.plumbline.goals;

import static java.nio.charset.StandardCharsets.UTF_8;

import care.plumbline.delivery.EventJson;
import care.plumbline.events.CourseV1;
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
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The other services as goals-service sees them: they publish on the providers' topic and read the goals' topic, with
/// nothing but Kafka's own client.
final class OtherServices implements AutoCloseable {

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

    OtherServices() {
        consumer.subscribe(List.of("plumbline.goals.v1"));
    }

    void publish(CourseV1 course) {
        publish(course, new EventJson().write(course));
    }

    /// With the envelope of a course, whatever the data.
    void publish(CourseV1 course, byte[] data) {
        var message = new ProducerRecord<>("plumbline.providers.v1", null, course.entityKey(), data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", course.entityKey() + ":" + course.version(),
                        "ce_source", "/plumbline/providers",
                        "ce_type", course.type(),
                        "ce_time", course.recordedAt().toString(),
                        "ce_subject", course.entityKey(),
                        "ce_partitionkey", course.partitionKey(),
                        "ce_sequence", Long.toString(course.version()),
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

    /// What has been read of one patient so far.
    List<ConsumerRecord<String, byte[]>> readOf(String patient) {
        consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        return read.stream()
                .filter(message -> message.key().startsWith(patient + "/"))
                .toList();
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
