package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.delivery.TestService.Copy;
import care.plumbline.testkit.TestBroker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/// What becomes of events whose handler fails: nothing is skipped, nothing stops.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsumingIT {

    private ConfigurableApplicationContext service;
    private LatestEntities<Copy> copies;
    private GoalReader reader;
    private ParkedRecords parked;
    private KafkaProducer<byte[], byte[]> producer;
    private final String patient = "c-" + UUID.randomUUID();

    @BeforeAll
    @SuppressWarnings("unchecked")
    void start() {
        service = TestService.start();
        copies = service.getBean("copies", LatestEntities.class);
        reader = service.getBean(GoalReader.class);
        parked = service.getBean(ParkedRecords.class);
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestBroker.shared().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @AfterEach
    void calm() {
        reader.trouble(event -> {});
    }

    @AfterAll
    void stop() {
        producer.close();
        service.close();
    }

    private void send(String patient, long version) {
        send(RawEvent.good(patient, version));
    }

    private void send(RawEvent event) {
        try {
            producer.send(event.toRecord(TestBroker.PARTITIONS)).get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private List<ParkedRecord> parkedSince(Instant start) {
        return parked.list(null, null, 1000).stream()
                .filter(one -> !one.at().isBefore(start))
                .toList();
    }

    private void applied(String patient, long version) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(copies.find(patient + "/goal/g1")).get().returns(version, Copy::version));
    }

    @Test
    void repeatsTheBatchUntilTheDatabaseIsBack() {
        String mine = patient + "-transient";
        Instant start = Instant.now().minusMillis(1);
        AtomicInteger tries = new AtomicInteger();
        reader.trouble(event -> {
            if (event.partitionKey().equals(mine) && tries.incrementAndGet() <= 4) {
                throw new StoreUnavailable(new IllegalStateException("away"));
            }
        });
        send(mine, 1);

        await().until(() -> tries.get() >= 3);
        assertThat(service.getBean(EventConsumer.class).failingSince()).isPresent();
        applied(mine, 1);
        await().untilAsserted(() ->
                assertThat(service.getBean(EventConsumer.class).failingSince()).isEmpty());
        assertThat(parkedSince(start)).isEmpty();
    }

    @Test
    void parksTheOneEventAHandlerFailsOnAndAppliesItWhenRedriven() {
        String mine = patient + "-bug";
        Instant start = Instant.now().minusMillis(1);
        AtomicInteger tries = new AtomicInteger();
        reader.trouble(event -> {
            if (event.partitionKey().equals(mine) && event.version() == 2) {
                tries.incrementAndGet();
                throw new IllegalStateException("a bug, with words of the patient");
            }
        });
        send(mine, 1);
        send(mine, 2);
        send(patient + "-neighbour", 1);

        applied(mine, 1);
        applied(patient + "-neighbour", 1);
        await().untilAsserted(() -> assertThat(parkedSince(start)).hasSize(1));
        ParkedRecord one = parkedSince(start).getFirst();
        assertThat(one.code()).isEqualTo("handler-failed");
        assertThat(one.failure()).isEqualTo("java.lang.IllegalStateException");
        assertThat(tries.get()).isBetween(3, 5);

        assertThat(parked.redrive(one.id())).isEqualTo(ParkedRecords.Redrive.REFUSED_AGAIN);
        assertThat(parkedSince(start).getFirst().attempts()).isEqualTo(2);
        reader.trouble(event -> {});
        assertThat(parked.redriveAll("handler-failed")).isEqualTo(new ParkedRecords.Redriven(1, 0));
        assertThat(parkedSince(start)).isEmpty();
        applied(mine, 2);
        assertThat(parked.redrive(one.id())).isEqualTo(ParkedRecords.Redrive.UNKNOWN);
    }

    @Test
    void parksAnEventWithAnEndlessHandler() {
        String mine = patient + "-overflow";
        Instant start = Instant.now().minusMillis(1);
        reader.trouble(event -> {
            if (event.partitionKey().equals(mine) && event.version() == 1) {
                throw new StackOverflowError();
            }
        });
        send(mine, 1);
        send(mine, 2);

        applied(mine, 2);
        assertThat(parkedSince(start)).singleElement().returns("java.lang.StackOverflowError", ParkedRecord::failure);
    }

    @Test
    void parksWhatAHandlerRefusesAndTheSameVersionWithAnotherContent() {
        String mine = patient + "-refused";
        Instant start = Instant.now().minusMillis(1);
        reader.trouble(event -> {
            if (event.partitionKey().equals(mine) && event.version() == 1) {
                throw new UnreadableEvent(event, "unknown-measure");
            }
        });
        send(mine, 1);
        send(mine, 2);
        send(RawEvent.good(mine, 2).replacing("\"statement\":\"to walk the dog\"", "\"statement\":\"to sleep\""));
        send(mine, 3);

        applied(mine, 3);
        assertThat(parkedSince(start))
                .extracting(ParkedRecord::code)
                .containsExactlyInAnyOrder("unknown-measure", "same-version-other-content");
    }

    @Test
    void forgetsAtATombstone() {
        String mine = patient + "-tombstone";
        send(mine, 1);
        applied(mine, 1);

        send(RawEvent.good(mine, 2).value((byte[]) null));

        await().untilAsserted(() -> assertThat(copies.find(mine + "/goal/g1")).isEmpty());
    }

    @Test
    void dropsWhatIsOlderOrComesTwice() {
        String mine = patient + "-older";
        for (long version : List.of(3, 1, 2, 3, 3)) {
            send(mine, version);
        }
        send(patient + "-after", 1);
        applied(patient + "-after", 1);
        await().until(() ->
                reader.seen().stream().filter(id -> id.startsWith(mine)).count() == 5);

        applied(mine, 3);
    }
}
