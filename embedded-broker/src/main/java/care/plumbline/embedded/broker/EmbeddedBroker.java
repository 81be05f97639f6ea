package care.plumbline.embedded.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/// A running broker. Ready when `start` returns.
public final class EmbeddedBroker implements AutoCloseable {
    private final EmbeddedBrokerSettings settings;
    private final KafkaRaftServer server;

    private EmbeddedBroker(EmbeddedBrokerSettings settings, KafkaRaftServer server) {
        this.settings = settings;
        this.server = server;
    }

    public static EmbeddedBroker start(EmbeddedBrokerSettings settings) {
        Properties properties = settings.asProperties();
        if (!Files.exists(settings.folder().resolve("meta.properties"))) {
            format(settings.folder(), properties);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(settings, server);
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    public void awaitEnd() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder, Properties properties) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "format", ".properties");
            try (var out = Files.newBufferedWriter(file)) {
                properties.store(out, null);
            }
            var said = new ByteArrayOutputStream();
            String[] arguments = {
                "format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", file.toString()
            };
            int code = StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
            Files.delete(file);
            if (code != 0) {
                throw new IllegalStateException("the broker's folder " + folder + " could not be formatted: "
                        + said.toString(StandardCharsets.UTF_8).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the broker's folder " + folder + " could not be formatted", e);
        }
    }
}
