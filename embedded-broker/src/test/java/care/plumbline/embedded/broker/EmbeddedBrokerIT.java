package care.plumbline.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {
    private static final int KILLS = 2;
    private static final int MESSAGES = 2_000;

    @TempDir
    Path folder;

    private EmbeddedBrokerSettings settings = new EmbeddedBrokerSettings(Path.of("unset"), 1, 2, false);

    @BeforeEach
    void choosePorts() throws Exception {
        settings = new EmbeddedBrokerSettings(
                folder.resolve("log"), BrokerProcess.freePort(), BrokerProcess.freePort(), false);
    }

    @Test
    void keepsWhatItAcknowledgedWhenItIsKilledAndIsSoonBack() throws Exception {
        ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
        for (int kill = 0; kill <= KILLS; kill++) {
            // Each start on other ports: they are not part of the data.
            choosePorts();
            long begun = System.nanoTime();
            try (BrokerProcess broker = BrokerProcess.start(settings)) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf("broker ready after %.1f s%s%n", seconds, kill == 0 ? "" : " (it was killed)");
                assertThat(seconds).isLessThan(30);
                makeTopic();
                assertThat(read(acknowledged.size())).containsAll(acknowledged);
                write("k" + kill + "-", acknowledged);
                broker.kill();
            }
        }
        assertThat(acknowledged).hasSize((KILLS + 1) * MESSAGES);
    }

    @Test
    void stopsCleanlyAndMakesNoTopicByItself() throws Exception {
        try (BrokerProcess broker = BrokerProcess.start(settings);
                Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", settings.bootstrapServers()))) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("unknown"))
                            .allTopicNames()
                            .get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class);
            assertThat(admin.listTopics().names().get(20, TimeUnit.SECONDS)).isEmpty();
            // 143 is what the JVM says after SIGTERM.
            assertThat(broker.stop()).isEqualTo(143);
        }
    }

    private void makeTopic() throws Exception {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", settings.bootstrapServers()))) {
            if (!admin.listTopics().names().get(20, TimeUnit.SECONDS).contains("kills")) {
                admin.createTopics(List.of(new NewTopic("kills", 1, (short) 1)))
                        .all()
                        .get(20, TimeUnit.SECONDS);
            }
        }
    }

    private void write(String prefix, ConcurrentLinkedQueue<String> acknowledged) {
        var config = Map.<String, Object>of("bootstrap.servers", settings.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < MESSAGES; i++) {
                String message = prefix + i;
                var _ = producer.send(new ProducerRecord<>("kills", message, message), (sent, failure) -> {
                    if (failure == null) {
                        acknowledged.add(message);
                    }
                });
            }
        }
    }

    private List<String> read(int atLeast) {
        List<String> found = new ArrayList<>();
        var config = Map.<String, Object>of("bootstrap.servers", settings.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition("kills", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            assertThat(end).isGreaterThanOrEqualTo(atLeast);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> found.add(record.value()));
            }
        }
        return found;
    }
}
