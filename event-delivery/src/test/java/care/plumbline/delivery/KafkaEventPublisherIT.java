package care.plumbline.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.testkit.TestBroker;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/// What lies in the topic is CloudEvents as another implementation reads it.
class KafkaEventPublisherIT {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final String TOPIC = "plumbline.goals.v1";

    private static KafkaEventPublisher publisher(String brokers) {
        KafkaProperties kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(brokers));
        kafka.getProducer().getProperties().put("max.block.ms", "500");
        return new KafkaEventPublisher(() -> KafkaClients.producer(kafka), new EventTypes(List.of()));
    }

    @Test
    void isReadByTheCloudEventsLibrary() {
        TestBroker.topics(TOPIC);
        OutgoingEvent event = SomeEvents.outgoing("k-" + UUID.randomUUID(), 2);
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        try (KafkaEventPublisher publisher = publisher(TestBroker.shared().bootstrapServers())) {
            publisher.publish(event, TRACE, failure -> done.complete(failure == null));
            assertThat(done).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
        }
        ConsumerRecord<String, CloudEvent> read = read(event.entityKey());
        CloudEvent cloudEvent = read.value();

        assertThat(read.partition()).isEqualTo(Partitions.of(event.partitionKey(), TestBroker.PARTITIONS));
        assertThat(cloudEvent.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(cloudEvent.getId()).isEqualTo(event.entityKey() + ":2");
        assertThat(cloudEvent.getSource()).hasToString("/plumbline/goals");
        assertThat(cloudEvent.getType()).isEqualTo("care.plumbline.goal.revised.v1");
        assertThat(cloudEvent.getSubject()).isEqualTo(event.entityKey());
        assertThat(cloudEvent.getTime()).hasToString("2024-01-03T10:00Z");
        assertThat(cloudEvent.getDataSchema()).hasToString("https://plumbline.care/schemas/goal.v1.schema.json");
        assertThat(cloudEvent.getDataContentType()).isEqualTo("application/json");
        assertThat(cloudEvent.getExtension("partitionkey")).isEqualTo(event.partitionKey());
        assertThat(cloudEvent.getExtension("sequence")).isEqualTo("2");
        assertThat(cloudEvent.getData())
                .isNotNull()
                .extracting(data -> new String(data.toBytes(), UTF_8))
                .isEqualTo(new String(event.data(), UTF_8));
        assertThat(StreamSupport.stream(read.headers().spliterator(), false).map(Header::key))
                .containsExactlyInAnyOrderElementsOf(CloudEventHeaders.ALLOWED);
    }

    @Test
    void reportsABrokerThatIsAwayWithinItsLimit() {
        List<Exception> failures = new ArrayList<>();
        try (KafkaEventPublisher publisher = publisher("127.0.0.1:1")) {
            publisher.publish(SomeEvents.outgoing("p1", 1), null, failures::add);
        }
        assertThat(failures).singleElement().isInstanceOf(TimeoutException.class);
    }

    private static ConsumerRecord<String, CloudEvent> read(String key) {
        try (KafkaConsumer<String, CloudEvent> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestBroker.shared().bootstrapServers()),
                new StringDeserializer(),
                new LenientDeserializer())) {
            List<TopicPartition> all = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            return await().until(
                            () -> StreamSupport.stream(
                                            consumer.poll(Duration.ofMillis(200))
                                                    .spliterator(),
                                            false)
                                    .filter(record -> key.equals(record.key()))
                                    .toList(),
                            found -> !found.isEmpty())
                    .getFirst();
        }
    }

    /// Other tests leave records in the topic that are no CloudEvents.
    private static final class LenientDeserializer extends CloudEventDeserializer {
        @Override
        public CloudEvent deserialize(String topic, Headers headers, byte[] data) {
            try {
                return super.deserialize(topic, headers, data);
            } catch (RuntimeException notACloudEvent) {
                return CloudEventBuilder.v1()
                        .withId("none")
                        .withSource(URI.create("/none"))
                        .withType("none")
                        .build();
            }
        }
    }
}
