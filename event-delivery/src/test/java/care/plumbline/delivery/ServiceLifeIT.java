package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import care.plumbline.testkit.TestBroker;
import care.plumbline.testkit.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.MeterNotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.context.ConfigurableApplicationContext;

/// Starting and stopping a service.
class ServiceLifeIT {

    private static Write<GoalDocument, Integer> next(String patient, Optional<GoalDocument> found) {
        GoalDocument next = found.map(GoalDocument::counted).orElseGet(() -> GoalDocument.of(patient, 1));
        return Write.of(next, List.of(SomeEvents.outgoing(patient, next.count())), next.count());
    }

    @SuppressWarnings("unchecked")
    private static AggregateStore<GoalDocument> goals(ConfigurableApplicationContext service) {
        return service.getBean("goals", AggregateStore.class);
    }

    private static Status health(ConfigurableApplicationContext service) {
        return Objects.requireNonNull(service.getBean("eventDeliveryHealthIndicator", HealthIndicator.class)
                        .health())
                .getStatus();
    }

    @Test
    void stopsWithNothingLeftBehindAndPublishesNothingTwiceAfterwards() {
        String database = TestDatabase.shared().freshName();
        String brokers = TestBroker.shared().bootstrapServers();
        String patient = "s-" + UUID.randomUUID();
        try (ConfigurableApplicationContext service =
                TestService.startOn(database, brokers, "plumbline.delivery.grace=60s")) {
            for (int i = 0; i < 50; i++) {
                goals(service).change(patient, found -> next(patient, found), GoalDocument::count);
            }
        }
        AggregateStore<GoalDocument> left = DocumentStores.unpublished(
                        TestDatabase.shared().client().getDatabase(database), Clock.systemUTC())
                .aggregates("goals", GoalDocument.class, goal -> List.of());
        assertThat(left.pending(patient)).isEmpty();

        TestService.startOn(database, brokers).close();
        assertThat(TopicReader.idsOf(RawEvent.GOALS, patient + "/goal/g1"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(version -> patient + "/goal/g1:" + version)
                        .toList());
    }

    @Test
    void writesWithoutReading() {
        try (ConfigurableApplicationContext service = TestService.start("plumbline.topics.consumes=")) {
            assertThat(health(service)).isEqualTo(Status.UP);
            assertThat(service.getBean(BindingService.class).getConsumerBindingNames())
                    .isEmpty();
            goals(service).change("p1", found -> next("p1", found), GoalDocument::count);
            await().untilAsserted(() -> assertThat(goals(service).pending("p1")).isEmpty());
        }
    }

    @Test
    void tellsWhatItDoes() {
        try (ConfigurableApplicationContext service = TestService.start()) {
            MeterRegistry meters = service.getBean(MeterRegistry.class);
            String patient = "s-" + UUID.randomUUID();
            goals(service).change(patient, found -> next(patient, found), GoalDocument::count);

            await().ignoreExceptionsInstanceOf(MeterNotFoundException.class)
                    .untilAsserted(() -> assertThat(meters.get("plumbline.consumer.records")
                                    .tag("outcome", "handled")
                                    .counter()
                                    .count())
                            .isPositive());
            assertThat(health(service)).isEqualTo(Status.UP);
            for (String gauge : List.of(
                    "plumbline.pending.events",
                    "plumbline.pending.oldest.seconds",
                    "plumbline.parked.records",
                    "plumbline.consumer.failing")) {
                assertThat(meters.get(gauge).gauge().value())
                        .as(gauge)
                        .isNotNaN()
                        .isNotNegative();
            }
        }
    }

    @Test
    void saysWhyItDoesNotStart() {
        assertThatThrownBy(() -> TestService.startOn(
                        TestDatabase.shared().freshName(), "127.0.0.1:1", "plumbline.topics.patience=2s"))
                .rootCause()
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("No start without topics");
        assertThatThrownBy(() -> TestService.start(
                        "plumbline.topics.create=false",
                        "plumbline.topics.patience=1s",
                        "plumbline.topics.publishes=plumbline.unheard-of.v1"))
                .rootCause()
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("missing [plumbline.unheard-of.v1], and plumbline.topics.create is false");
        assertThatThrownBy(() -> TestService.start(
                        "plumbline.mongodb.uri=mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100",
                        "plumbline.mongodb.patience=200ms"))
                .hasStackTraceContaining("No start without the database");
    }

    @Test
    void refusesTopicsWithUnequalPartitions() {
        String odd = "plumbline.odd-" + UUID.randomUUID() + ".v1";
        TestService.start(
                        "plumbline.topics.publishes=" + odd,
                        "plumbline.topics.consumes=",
                        "plumbline.topics.partitions=3")
                .close();

        assertThatThrownBy(() -> TestService.start("plumbline.topics.publishes=plumbline.goals.v1," + odd))
                .rootCause()
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("same number of partitions");
    }
}
