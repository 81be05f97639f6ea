package care.plumbline.outcomes.report.stream;

import care.plumbline.outcomes.report.Lag;
import care.plumbline.outcomes.report.Source;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Counts every two seconds what is still to be taken in. A report reads the last count and never waits for the broker;
/// while the broker does not answer, nobody can say.
@Component
final class KafkaLag implements Lag, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaLag.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final KafkaProperties kafka;
    private final String group;
    private volatile Map<Source, Long> behind = Map.of();
    private volatile @Nullable Thread counting;

    KafkaLag(KafkaProperties kafka, @Value("${plumbline.topics.group:${spring.application.name}}") String group) {
        this.kafka = kafka;
        this.group = group;
    }

    @Override
    public OptionalLong eventsBehind(Source source) {
        Long events = behind.get(source);
        return events == null ? OptionalLong.empty() : OptionalLong.of(events);
    }

    @Override
    public void start() {
        counting = Thread.ofVirtual().name("consumer-lag").start(this::count);
    }

    @Override
    public void stop() {
        Thread thread = counting;
        counting = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return counting != null;
    }

    private void count() {
        try (GroupOffsets offsets = new GroupOffsets(kafka.buildAdminProperties(), group)) {
            while (!Thread.currentThread().isInterrupted()) {
                behind = count(offsets);
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException stopped) {
            behind = Map.of();
        }
    }

    private static Map<Source, Long> count(GroupOffsets offsets) throws InterruptedException {
        try {
            return offsets.behind();
        } catch (ExecutionException | KafkaException away) {
            LOG.debug("The broker does not say how far the topics are read", away);
            return Map.of();
        }
    }
}
