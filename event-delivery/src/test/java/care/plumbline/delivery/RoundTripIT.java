package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.delivery.TestService.Copy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/// From a change in the store, over the broker, into the read model.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripIT {

    private ConfigurableApplicationContext service;
    private AggregateStore<GoalDocument> goals;
    private LatestEntities<Copy> copies;

    @BeforeAll
    @SuppressWarnings("unchecked")
    void start() {
        service = TestService.start();
        goals = service.getBean("goals", AggregateStore.class);
        copies = service.getBean("copies", LatestEntities.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private void change(String patient) {
        goals.change(
                patient,
                found -> {
                    GoalDocument next = found.map(GoalDocument::counted).orElseGet(() -> GoalDocument.of(patient, 1));
                    return Write.of(next, List.of(SomeEvents.outgoing(patient, next.count())), next.count());
                },
                GoalDocument::count);
    }

    @Test
    void whatIsStoredIsPublishedAppliedAndTakenOff() {
        String patient = "p-" + UUID.randomUUID();
        for (int i = 0; i < 20; i++) {
            change(patient);
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(copies.find(patient + "/goal/g1"))
                        .contains(new Copy(patient, 20, "to walk the dog")));
        await().untilAsserted(() -> assertThat(goals.pending(patient)).isEmpty());
        assertThat(goals.find(patient)).get().returns(20, GoalDocument::count);
    }
}
