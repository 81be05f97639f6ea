package care.plumbline.bench.servers;

import care.plumbline.embedded.broker.EmbeddedBroker;
import care.plumbline.embedded.broker.EmbeddedBrokerSettings;
import care.plumbline.events.Topics;
import care.plumbline.local.DevelopmentTokens;
import care.plumbline.local.LocalAddresses;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

/// What is measured: a broker in this process unless one is given, a given database, and the services in a process of
/// their own.
public final class Servers implements AutoCloseable {

    public static final int PARTITIONS = 4;

    private static final List<String> SERVICES = List.of("treatments", "goals", "providers", "outcomes");

    private final Path folder;
    private final int portBase;
    private final String mongodb;
    private final String prefix;
    private final String kafka;
    private final @Nullable EmbeddedBroker broker;
    private @Nullable Process services;

    /// @param prefix of the names of the databases
    public Servers(Path folder, int portBase, String mongodb, @Nullable String kafka, String prefix)
            throws ExecutionException, InterruptedException {
        this.folder = folder;
        this.portBase = portBase;
        this.mongodb = mongodb;
        this.prefix = prefix;
        this.broker = kafka == null
                ? EmbeddedBroker.start(
                        new EmbeddedBrokerSettings(folder.resolve("broker"), portBase + 5, portBase + 6, false))
                : null;
        this.kafka = kafka == null ? "127.0.0.1:" + (portBase + 5) : kafka;
        createTopics();
    }

    public String kafka() {
        return kafka;
    }

    public String mongodb() {
        return mongodb;
    }

    public String database(String service) {
        return prefix + service;
    }

    public LocalAddresses addresses() {
        return new LocalAddresses(at(1), at(2), at(3), at(4), at(0));
    }

    public String token() {
        return DevelopmentTokens.of(addresses()).fetch(Map.of("role", "integration", "expires_in", "86000"));
    }

    /// Starts the services and returns when all are ready.
    public void startServices() throws IOException, InterruptedException {
        start("", SERVICES);
    }

    /// Starts outcomes-service alone.
    ///
    /// @param group suffix of its consumer groups: a new one reads the topics from their beginning
    public void startOutcomes(String group) throws IOException, InterruptedException {
        start(group, List.of("outcomes"));
    }

    /// They compile as this process does: fully where it measures, simply in the tests of the build.
    private static List<String> compiling() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:TieredStopAtLevel="))
                .toList();
    }

    private void start(String group, List<String> names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.springframework.boot.logging.LoggingSystem=none"));
        command.addAll(compiling());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ServicesMain.class.getName()));
        command.addAll(List.of(folder.toString(), Integer.toString(portBase), mongodb, kafka, prefix, group));
        command.addAll(names);
        Path said = folder.resolve("services" + group + ".log");
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        services = started;
        while (!Files.readString(said).contains(ServicesMain.READY)) {
            if (started.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IOException("the services did not start: " + said);
            }
        }
    }

    public void stopServices() throws InterruptedException {
        Process running = services;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
            services = null;
        }
    }

    @Override
    public void close() {
        try {
            stopServices();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (broker != null) {
            broker.close();
        }
        dropDatabases();
    }

    /// Nothing stays on a server that was given.
    private void dropDatabases() {
        try (MongoClient client = MongoClients.create(mongodb)) {
            Stream.concat(SERVICES.stream(), Stream.of(BareStore.DATABASE))
                    .forEach(name -> client.getDatabase(database(name)).drop());
        }
    }

    private URI at(int offset) {
        return URI.create("http://127.0.0.1:" + (portBase + offset));
    }

    private void createTopics() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            var there = admin.listTopics().names().get();
            List<String> wanted = new ArrayList<>(Topics.all());
            wanted.add(BareStore.TOPIC);
            wanted.removeAll(there);
            admin.createTopics(wanted.stream()
                            .map(name -> new NewTopic(name, PARTITIONS, (short) 1)
                                    .configs(Map.of("cleanup.policy", "compact")))
                            .toList())
                    .all()
                    .get();
        }
    }
}
