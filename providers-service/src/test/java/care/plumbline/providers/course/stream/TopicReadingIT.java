package care.plumbline.providers.course.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import care.plumbline.testkit.TestBroker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TopicReadingIT {

    private final String topic = "catalogue-" + UUID.randomUUID();
    private final String group = "readers-" + UUID.randomUUID();
    private final TopicReading reading = new TopicReading(() -> Admin.create(broker()), topic, group);

    @Test
    void anEmptyTopicIsReadToItsEnd() {
        TestBroker.topics(topic);
        assertThat(reading.getAsBoolean()).isTrue();
    }

    @Test
    void aTopicIsReadOnceTheGroupHasTakenInAllOfIt() throws Exception {
        TestBroker.topics(topic);
        write("one", "two", "three");
        assertThat(reading.getAsBoolean()).isFalse();

        readAll(3);
        assertThat(reading.getAsBoolean()).isTrue();

        write("four");
        assertThat(reading.getAsBoolean()).isFalse();
    }

    @Test
    void aTopicThatIsNotThereCannotBeRead() {
        assertThatIllegalStateException().isThrownBy(reading::getAsBoolean);
    }

    private void write(String... keys) throws Exception {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            for (String key : keys) {
                producer.send(new ProducerRecord<>(topic, key, key)).get();
            }
        }
    }

    private void readAll(int expected) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestBroker.shared().bootstrapServers(),
                "group.id",
                group,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int read = 0; read < expected; ) {
                read += consumer.poll(Duration.ofMillis(200)).count();
            }
            consumer.commitSync();
        }
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers());
    }
}
