package care.plumbline.embedded.broker;

import java.nio.file.Path;
import java.util.Properties;

/// Where a broker keeps its log and where it listens, on 127.0.0.1 only.
///
/// @param folder the log's folder; formatted at the first start
/// @param port of the broker
/// @param controllerPort of the controller; like the other port it may change from start to start
/// @param force whether each message is forced to the disk, so that a power failure loses none
public record EmbeddedBrokerSettings(Path folder, int port, int controllerPort, boolean force) {

    public EmbeddedBrokerSettings {
        requirePort("port", port);
        requirePort("controllerPort", controllerPort);
        if (port == controllerPort) {
            throw new IllegalArgumentException("broker and controller need different ports, not both " + port);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    Properties asProperties() {
        Properties p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", "1");
        p.setProperty("listeners", "BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        p.setProperty("advertised.listeners", "BROKER://127.0.0.1:" + port);
        p.setProperty("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("inter.broker.listener.name", "BROKER");
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort);
        p.setProperty("log.dirs", folder.toAbsolutePath().toString());
        topics(p);
        threads(p);
        // The old registration of a killed broker has to run out before it may come back: 9 s by default.
        p.setProperty("broker.session.timeout.ms", "2000");
        p.setProperty("broker.heartbeat.interval.ms", "500");
        p.setProperty("controlled.shutdown.enable", "true");
        if (force) {
            p.setProperty("log.flush.interval.messages", "1");
        }
        return p;
    }

    private static void topics(Properties p) {
        p.setProperty("auto.create.topics.enable", "false");
        p.setProperty("num.partitions", "4");
        p.setProperty("min.insync.replicas", "1");
        p.setProperty("offsets.topic.num.partitions", "4");
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("transaction.state.log.num.partitions", "4");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.num.partitions", "1");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        p.setProperty("log.segment.bytes", Integer.toString(64 * 1024 * 1024));
        p.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
    }

    private static void threads(Properties p) {
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "4");
        p.setProperty("background.threads", "2");
        p.setProperty("num.recovery.threads.per.data.dir", "1");
    }

    private static void requirePort(String name, int value) {
        if (value < 1 || value > 65535) {
            throw new IllegalArgumentException(name + " must be 1 to 65535, not " + value);
        }
    }
}
