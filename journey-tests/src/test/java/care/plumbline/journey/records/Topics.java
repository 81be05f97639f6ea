package care.plumbline.journey.records;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// A plain Kafka client, without anything of ours.
public final class Topics implements AutoCloseable {
    public static final String GOALS = "plumbline.goals.v1";
    public static final String TREATMENTS = "plumbline.treatments.v1";
    public static final String PROVIDERS = "plumbline.providers.v1";
    public static final String OUTCOMES = "plumbline.outcomes.v1";
    public static final String FIGURES = "plumbline.outcomes.figures.v1";
    public static final List<String> ALL = List.of(GOALS, TREATMENTS, PROVIDERS, OUTCOMES, FIGURES);

    private static final Duration POLL = Duration.ofMillis(200);

    /// What services tell because time has passed, whoever asks them what.
    private static final Set<String> BY_THE_CLOCK = Set.of(
            "care.plumbline.results.changed.v1",
            "care.plumbline.awareness.overdue.v1",
            "care.plumbline.assessment.due.v1",
            "care.plumbline.assessment.overdue.v1",
            "care.plumbline.assessment.closed.v1");

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<TopicPartition, Long> counted = new HashMap<>();
    private long published;

    public Topics(String bootstrapServers) {
        Map<String, Object> broker =
                Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, "max.request.size", 10_000_000);
        this.consumer = new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.producer = new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /// Where each partition of ours ends. Whatever is published moves one.
    public Map<String, Long> ends() {
        return consumer.endOffsets(partitions(ALL)).entrySet().stream()
                .collect(Collectors.toMap(
                        end -> end.getKey().toString(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /// How many records there are, those left out that come by the clock.
    public long published() {
        List<TopicPartition> grown = new ArrayList<>();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(ALL));
        ends.forEach((partition, end) -> {
            if (end > counted.getOrDefault(partition, 0L)) {
                grown.add(partition);
            }
        });
        consumer.assign(grown);
        grown.forEach(partition -> consumer.seek(partition, counted.getOrDefault(partition, 0L)));
        while (grown.stream().anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            consumer.poll(POLL).forEach(record -> published += BY_THE_CLOCK.contains(type(record)) ? 0 : 1);
        }
        grown.forEach(partition -> counted.put(partition, consumer.position(partition)));
        consumer.unsubscribe();
        return published;
    }

    private static String type(ConsumerRecord<byte[], byte[]> record) {
        Header type = record.headers().lastHeader("ce_type");
        return type == null || type.value() == null ? "" : text(type.value());
    }

    /// Returns once nothing has been published for a second.
    public void awaitQuiet() {
        AtomicReference<Map<String, Long>> known = new AtomicReference<>(Map.of());
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    Map<String, Long> now = ends();
                    return now.equals(known.getAndSet(now));
                });
    }

    /// Everything on a topic, from its beginning to its present end.
    public List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        List<TopicPartition> partitions = partitions(List.of(topic));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            consumer.poll(POLL).forEach(all::add);
        }
        consumer.unsubscribe();
        return all;
    }

    /// The newest record of an entity.
    public ConsumerRecord<byte[], byte[]> newest(String topic, String key) {
        return all(topic).stream()
                .filter(found -> found.key() != null && key.equals(text(found.key())))
                .reduce((one, next) -> next)
                .orElseThrow(() -> new AssertionError("nothing of " + key + " on " + topic));
    }

    /// Puts a record and waits until the broker has it.
    public RecordMetadata put(ProducerRecord<byte[], byte[]> made) {
        try {
            return producer.send(made).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<TopicPartition> partitions(List<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(Topics::partition)
                .toList();
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
