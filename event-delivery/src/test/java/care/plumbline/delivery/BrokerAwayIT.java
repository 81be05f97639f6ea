package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.embedded.broker.EmbeddedBroker;
import care.plumbline.embedded.broker.EmbeddedBrokerSettings;
import care.plumbline.testkit.TestDatabase;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// While the broker is away changes are answered and kept; when it is back everything arrives, in order.
class BrokerAwayIT {

    @Test
    @SuppressWarnings("unchecked")
    void answersWhileTheBrokerIsAwayAndCatchesUp(@TempDir Path folder) throws Exception {
        EmbeddedBrokerSettings settings = new EmbeddedBrokerSettings(folder, port(), port(), false);
        EmbeddedBroker broker = EmbeddedBroker.start(settings);
        try (ConfigurableApplicationContext service = TestService.startOn(
                TestDatabase.shared().freshName(),
                broker.bootstrapServers(),
                "plumbline.topics.consumes=",
                "spring.kafka.producer.properties.max.block.ms=1000",
                "spring.kafka.producer.properties.request.timeout.ms=1000",
                "spring.kafka.producer.properties.delivery.timeout.ms=2000")) {
            AggregateStore<GoalDocument> goals = service.getBean("goals", AggregateStore.class);
            change(goals);
            await().untilAsserted(() -> assertThat(goals.pending("p1")).isEmpty());
            broker.close();

            long started = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                change(goals);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
            await().until(() -> service.getBean(DocumentPublisher.class).paused());
            assertThat(goals.pending("p1")).hasSize(20);

            broker = EmbeddedBroker.start(settings);
            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(goals.pending("p1")).isEmpty());
        } finally {
            broker.close();
        }
    }

    private static void change(AggregateStore<GoalDocument> goals) {
        goals.change(
                "p1",
                found -> {
                    GoalDocument next = found.map(GoalDocument::counted).orElseGet(() -> GoalDocument.of("p1", 1));
                    return Write.of(next, List.of(SomeEvents.outgoing("p1", next.count())), next.count());
                },
                GoalDocument::count);
    }

    private static int port() throws java.io.IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
