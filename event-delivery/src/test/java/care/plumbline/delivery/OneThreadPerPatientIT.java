package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/// A patient's events of all topics come to one thread, while several threads share the patients.
class OneThreadPerPatientIT {

    private static final String TYPE = "care.plumbline.sample.changed.v1";
    private static final String PROVIDERS = "plumbline.providers.v1";

    /// Remembers which thread brought which patient.
    static final class Watcher implements EventBatchHandler {
        final Map<String, Set<String>> threads = new ConcurrentHashMap<>();
        final Set<String> seen = ConcurrentHashMap.newKeySet();

        @Override
        public Set<String> types() {
            return Set.of(TYPE, "care.plumbline.goal.revised.v1");
        }

        @Override
        public void handle(String partitionKey, List<IncomingEvent> events) {
            threads.computeIfAbsent(partitionKey, key -> ConcurrentHashMap.newKeySet())
                    .add(Thread.currentThread().getName());
            events.forEach(event -> seen.add(partitionKey + event.topic()));
        }
    }

    /// Adds to the small service what this test needs.
    static class Watching extends TestService {
        @Bean
        Watcher watcher() {
            return new Watcher();
        }

        @Bean
        InternalEventType sampleType() {
            return new InternalEventType(TYPE, PROVIDERS);
        }
    }

    @Test
    void allTopicsOfAPatientComeToOneThread() throws Exception {
        TestBroker.topics(RawEvent.GOALS, PROVIDERS);
        int patients = 24;
        String run = "t-" + UUID.randomUUID() + "-";
        try (var service = new SpringApplicationBuilder(Watching.class)
                        .web(WebApplicationType.NONE)
                        .run(TestService.arguments(
                                TestDatabase.shared().freshName(),
                                TestBroker.shared().bootstrapServers(),
                                "plumbline.topics.consumers=2"));
                var producer = new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                TestBroker.shared().bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            Watcher watcher = service.getBean(Watcher.class);
            AtomicInteger early = new AtomicInteger();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                producer.send(RawEvent.good("early-" + run + early.incrementAndGet(), 2)
                                .toRecord(TestBroker.PARTITIONS))
                        .get();
                return watcher.threads.values().stream()
                                .flatMap(Set::stream)
                                .distinct()
                                .count()
                        == 2;
            });
            watcher.threads.clear();
            for (int i = 0; i < patients; i++) {
                producer.send(RawEvent.good(run + i, 2).toRecord(TestBroker.PARTITIONS))
                        .get();
                RawEvent other =
                        RawEvent.good(run + i, 2).header("ce_type", TYPE).header("ce_source", "/plumbline/providers");
                other.topic = PROVIDERS;
                producer.send(other.toRecord(TestBroker.PARTITIONS)).get();
            }
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> watcher.seen.stream()
                                    .filter(key -> key.startsWith(run))
                                    .count()
                            == 2L * patients);

            assertThat(watcher.threads)
                    .allSatisfy((patient, threads) ->
                            assertThat(threads).as(patient).hasSize(1));
            assertThat(watcher.threads.values().stream().flatMap(Set::stream).distinct())
                    .as("threads at work")
                    .hasSize(2);
        }
    }
}
