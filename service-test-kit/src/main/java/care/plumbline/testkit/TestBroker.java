package care.plumbline.testkit;

import care.plumbline.embedded.broker.EmbeddedBroker;
import care.plumbline.embedded.broker.EmbeddedBrokerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.testcontainers.kafka.KafkaContainer;

/// The Kafka that tests talk to, one per test JVM; topics are never made by using them.
///
/// `PLUMBLINE_TEST_KAFKA` names a running one; else `-Pdocker` starts a container and fails without Docker; else a
/// real broker starts inside the test JVM.
public final class TestBroker {
    public static final int PARTITIONS = 4;

    private static final String ADDRESS = "PLUMBLINE_TEST_KAFKA";
    private static final String IMAGE = "apache/kafka:4.2.2";
    private static final Supplier<TestBroker> SHARED = Engine.once(() -> new TestBroker(start()));

    private final String bootstrapServers;

    private TestBroker(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    public static TestBroker shared() {
        return SHARED.get();
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /// Makes compacted topics of four partitions; those that exist stay as they are.
    public static void topics(String... names) {
        shared().create(names);
    }

    private void create(String... names) {
        var settings = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(settings)) {
            var topics = Arrays.stream(names)
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact")))
                    .toList();
            for (var created : admin.createTopics(topics).values().values()) {
                try {
                    created.get(30, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the topics were not made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making topics", e);
        }
    }

    private static String start() {
        return switch (Engine.of(ADDRESS)) {
            case GIVEN -> System.getenv(ADDRESS);
            case CONTAINER -> container();
            case EMBEDDED -> embedded();
        };
    }

    private static String container() {
        KafkaContainer container = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.start();
        return container.getBootstrapServers();
    }

    private static String embedded() {
        try {
            var folder = Files.createTempDirectory("plumbline-test-broker");
            var ports = FreePorts.take(2);
            EmbeddedBroker broker =
                    EmbeddedBroker.start(new EmbeddedBrokerSettings(folder, ports.get(0), ports.get(1), false));
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                broker.close();
                                TemporaryFiles.delete(folder);
                            },
                            "test-broker"));
            return broker.bootstrapServers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
