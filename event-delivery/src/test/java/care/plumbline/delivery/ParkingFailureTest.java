package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A record that could not be parked has not been dealt with: the batch must come again.
class ParkingFailureTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final ReceivedRecord BAD =
            new ReceivedRecord("plumbline.goals.v1", 1, 17, null, new byte[] {1}, List.of(), 0);

    private static EventConsumer consumer(MongoClient client, String database) {
        EventTypes types = new EventTypes(List.of());
        return new EventConsumer(
                new EventDispatcher(new EnvelopeReader(types, new EventJson(), CLOCK), types, List.of()),
                new ParkedStore(client.getDatabase(database), CLOCK),
                new SimpleMeterRegistry(),
                CLOCK,
                500);
    }

    @Test
    void throwsWhenParkingFails() {
        try (MongoClient nowhere = MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100")) {
            EventConsumer consumer = consumer(nowhere, "none");

            assertThatThrownBy(() -> consumer.take(List.of(BAD))).isInstanceOf(StoreUnavailable.class);
            assertThat(consumer.failingSince()).isPresent();
        }
    }

    @Test
    void parksOnceHoweverOftenTheBatchComes() {
        TestDatabase database = TestDatabase.shared();
        String name = database.freshName();
        EventConsumer consumer = consumer(database.client(), name);

        consumer.take(List.of(BAD));
        consumer.take(List.of(BAD, BAD));

        assertThat(new ParkedStore(database.client().getDatabase(name), CLOCK).page("null-key", null, 10))
                .singleElement()
                .returns("plumbline.goals.v1-1-17", ParkedRecord::id);
    }
}
