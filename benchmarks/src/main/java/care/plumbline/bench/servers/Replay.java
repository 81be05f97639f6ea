package care.plumbline.bench.servers;

import care.plumbline.delivery.Partitions;
import care.plumbline.events.Topics;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;

/// The topics, made longer by copies of what they hold, and read again from their beginning.
public final class Replay {

    /// Those with events of patients.
    private static final List<String> OF_PATIENTS = List.of(Topics.GOALS, Topics.PROVIDERS, Topics.OUTCOMES);

    /// What case files are made of.
    private static final List<String> SOURCES =
            List.of(Topics.GOALS, Topics.TREATMENTS, Topics.PROVIDERS, Topics.OUTCOMES);

    private static final int ID = 8;

    /// So long nothing more must come, in nanoseconds.
    private static final long STILL = 2_000_000_000L;

    private final Servers servers;

    public Replay(Servers servers) {
        this.servers = servers;
    }

    /// @param events read while it was watched
    public record Rate(long events, double seconds) {}

    /// Publishes the events of the patients 0 to `loaded` again for each of `copies` further cohorts.
    ///
    /// @return how many events the topics hold then
    public long multiply(int loaded, int copies, IntFunction<String> id)
            throws ExecutionException, InterruptedException {
        List<ConsumerRecord<byte[], byte[]>> models = read();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        servers.kafka(),
                        "acks",
                        "all",
                        "linger.ms",
                        20,
                        "compression.type",
                        "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int copy = 1; copy <= copies; copy++) {
                for (ConsumerRecord<byte[], byte[]> model : models) {
                    String key = new String(model.key(), StandardCharsets.US_ASCII);
                    int number = key.matches("b\\d{7}/.*") ? Integer.parseInt(key.substring(1, ID)) : loaded;
                    if (number < loaded && model.value() != null) {
                        sent.add(producer.send(renamed(model, id.apply(number), id.apply(number + copy * loaded))));
                    }
                }
            }
        }
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()))) {
            return sum(Offsets.ends(admin, SOURCES));
        }
    }

    /// outcomes-service has heard of nothing.
    public void emptyOutcomes() {
        try (MongoClient client = MongoClients.create(servers.mongodb())) {
            client.getDatabase(servers.database("outcomes")).drop();
        }
    }

    /// Until the group has read all that was there when this was called, all files are judged, and the figures are
    /// counted.
    public Rate watch(String group) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()));
                MongoClient client = MongoClients.create(servers.mongodb())) {
            MongoCollection<Document> files =
                    client.getDatabase(servers.database("outcomes")).getCollection("case-files");
            Map<TopicPartition, Long> ends = Offsets.ends(admin, SOURCES);
            long first = -1;
            long begun = 0;
            long done = 0;
            Map<TopicPartition, Long> told = Map.of();
            while (done == 0 || System.nanoTime() - done < STILL) {
                TimeUnit.MILLISECONDS.sleep(50);
                long read = read(admin, group, ends);
                if (first < 0 && read > 0) {
                    first = read;
                    begun = System.nanoTime();
                }
                Map<TopicPartition, Long> before = told;
                told = Offsets.ends(admin, List.of(Topics.FIGURES));
                boolean complete =
                        read >= sum(ends) && judged(files) && read(admin, group + "-gathering", told) >= sum(told);
                if (!complete || !told.equals(before)) {
                    done = 0;
                } else if (done == 0) {
                    done = System.nanoTime();
                }
            }
            return new Rate(read(admin, group, ends) - first, (done - begun) / 1e9);
        }
    }

    private static boolean judged(MongoCollection<Document> files) {
        return files.find(Filters.lte("state.reviewOn", LocalDate.now(ZoneOffset.UTC)))
                        .first()
                == null;
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long read(Admin admin, String group, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        return Offsets.read(admin, group).entrySet().stream()
                .filter(entry -> ends.containsKey(entry.getKey()))
                .mapToLong(entry -> Math.min(entry.getValue(), ends.getOrDefault(entry.getKey(), 0L)))
                .sum();
    }

    private List<ConsumerRecord<byte[], byte[]>> read() {
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers.kafka(), "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> wanted = Offsets.partitions(OF_PATIENTS);
            consumer.assign(wanted);
            consumer.seekToBeginning(wanted);
            var records = consumer.poll(Duration.ofSeconds(5));
            while (!records.isEmpty()) {
                records.forEach(all::add);
                records = consumer.poll(Duration.ofSeconds(2));
            }
        }
        return all;
    }

    private static ProducerRecord<byte[], byte[]> renamed(ConsumerRecord<byte[], byte[]> model, String old, String id) {
        RecordHeaders headers = new RecordHeaders();
        model.headers().forEach(header -> headers.add(header.key(), renamed(header.value(), old, id)));
        return new ProducerRecord<>(
                model.topic(),
                Partitions.of(id, Servers.PARTITIONS),
                model.timestamp(),
                renamed(model.key(), old, id),
                renamed(model.value(), old, id),
                headers);
    }

    private static byte[] renamed(byte[] bytes, String old, String id) {
        byte[] copy = bytes.clone();
        Copies.replace(copy, old.getBytes(StandardCharsets.US_ASCII), id.getBytes(StandardCharsets.US_ASCII));
        return copy;
    }
}
