package care.plumbline.delivery;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to it that the topics of a service exist before it reads or writes: compacted, and all with the same number
/// of partitions, so that a patient's events lie in partitions of the same number.
final class TopicSetup {

    private static final Logger LOG = LoggerFactory.getLogger(TopicSetup.class);
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int SECONDS = 10;

    private final Supplier<Admin> admins;
    private final EventDeliverySettings.Topics settings;
    private volatile boolean ready;

    TopicSetup(Supplier<Admin> admins, EventDeliverySettings.Topics settings) {
        this.admins = admins;
        this.settings = settings;
    }

    boolean ready() {
        return ready;
    }

    /// Waits for the broker and the topics, and gives up with a reason.
    void ensure() {
        Set<String> wanted = new LinkedHashSet<>(settings.publishes());
        wanted.addAll(settings.consumes());
        wanted.addAll(settings.gathers());
        long deadline = System.nanoTime() + settings.patience().toNanos();
        String reason = "";
        try (Admin admin = admins.get()) {
            while (System.nanoTime() < deadline) {
                String trouble = attempt(admin, wanted);
                if (trouble.isEmpty()) {
                    ready = true;
                    return;
                }
                if (!trouble.equals(reason)) {
                    LOG.info("Waiting for the topics: {}", trouble);
                    reason = trouble;
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the topics", stop);
        }
        throw new NotReady(
                "No start without topics, waited %s: %s".formatted(settings.patience(), reason),
                "See whether Kafka runs at plumbline.kafka.bootstrap-servers and has the topics.",
                null);
    }

    /// @return what is missing still, empty when all is well
    private String attempt(Admin admin, Set<String> wanted) throws InterruptedException {
        try {
            Map<String, TopicDescription> found = describe(admin, wanted);
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(found.keySet());
            if (!missing.isEmpty() && settings.create()) {
                create(admin, missing);
                return "just created " + missing;
            }
            if (!missing.isEmpty()) {
                return "missing " + missing + ", and plumbline.topics.create is false";
            }
            checkPartitions(found);
            return "";
        } catch (TimeoutException late) {
            return "the broker does not answer";
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            return "the broker answers " + cause.getClass().getSimpleName();
        }
    }

    private static Map<String, TopicDescription> describe(Admin admin, Set<String> wanted)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, TopicDescription> found = new LinkedHashMap<>();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> topic :
                admin.describeTopics(wanted).topicNameValues().entrySet()) {
            try {
                found.put(topic.getKey(), topic.getValue().get(SECONDS, TimeUnit.SECONDS));
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw failure;
                }
            }
        }
        return found;
    }

    private void create(Admin admin, Set<String> missing)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<NewTopic> topics = missing.stream()
                .map(name -> new NewTopic(name, settings.partitions(), settings.replicationFactor())
                        .configs(Map.of(
                                "cleanup.policy",
                                "compact",
                                // One replica may be away without a write being refused, or accepted by one alone.
                                "min.insync.replicas",
                                settings.replicationFactor() >= 3 ? "2" : "1")))
                .toList();
        for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
            try {
                created.get(SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof TopicExistsException)) {
                    throw failure;
                }
            }
        }
    }

    private static void checkPartitions(Map<String, TopicDescription> found) {
        Map<String, Integer> partitions = found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        topic -> topic.getValue().partitions().size()));
        if (Set.copyOf(partitions.values()).size() > 1) {
            throw new NotReady(
                    "All topics must have the same number of partitions, or a patient's events are scattered: "
                            + partitions,
                    "Make the topics anew with equal partitions and have every service republish.",
                    null);
        }
    }
}
