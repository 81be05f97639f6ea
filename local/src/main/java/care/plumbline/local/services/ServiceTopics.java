package care.plumbline.local.services;

import care.plumbline.events.Topics;
import care.plumbline.local.run.Health;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/// The topics of the four services, made before these start.
final class ServiceTopics {
    static final int PARTITIONS = 4;

    private static final int PATIENCE_SECONDS = 60;

    private ServiceTopics() {}

    /// Waits for the broker. Returns the topics that were missing and are there now.
    static Set<String> ensure(int brokerPort) throws InterruptedException {
        awaitListening(brokerPort);
        var settings = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + brokerPort);
        try (Admin admin = Admin.create(settings)) {
            Set<String> missing = new TreeSet<>(Topics.all());
            missing.removeAll(admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            List<NewTopic> topics = missing.stream()
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact")))
                    .toList();
            for (var made : admin.createTopics(topics).values().values()) {
                made.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return missing;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return Set.of();
            }
            throw new IllegalStateException("the broker refused to make the topics", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the broker did not answer for " + PATIENCE_SECONDS + " s", e);
        }
    }

    /// A client would write a line for each time in vain.
    private static void awaitListening(int port) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Health.isListening(port) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
