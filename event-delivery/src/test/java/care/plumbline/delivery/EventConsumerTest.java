package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Which polls are history.
class EventConsumerTest {

    private static final String NOW = "2024-05-01T12:00:00Z";
    private static final String OLD = "2024-05-01T11:58:59Z";
    private static final int FULL = 2;

    private final List<String> handled = new ArrayList<>();
    private final MongoClient nowhere = MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100");
    private final EventConsumer consumer = consumer(Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC));

    private EventConsumer consumer(Clock clock) {
        EventTypes types = new EventTypes(List.of());
        return new EventConsumer(
                new EventDispatcher(
                        new EnvelopeReader(types, new EventJson(), clock), types, List.of(new Noting(handled))),
                new ParkedStore(nowhere.getDatabase("none"), clock),
                new SimpleMeterRegistry(),
                clock,
                FULL);
    }

    private record Noting(List<String> handled) implements EventBatchHandler {

        @Override
        public Set<String> types() {
            return Set.of("care.plumbline.goal.revised.v1");
        }

        @Override
        public void handle(String partitionKey, List<IncomingEvent> events) {
            handled.add("now");
        }

        @Override
        public void handleHistory(Map<String, List<IncomingEvent>> byKey) {
            handled.add("history");
        }
    }

    @AfterEach
    void close() {
        nowhere.close();
    }

    @Test
    void aFullPollOfOldEventsIsHistory() {
        consumer.take(List.of(received(2, OLD), received(3, OLD)));
        assertThat(handled).containsExactly("history");
    }

    @Test
    void aPollThatWasNotFullIsTheEndOfIt() {
        consumer.take(List.of(received(2, OLD)));
        assertThat(handled).containsExactly("now");
    }

    @Test
    void whereOneEventIsFreshSomebodyWaits() {
        consumer.take(List.of(received(2, OLD), received(3, NOW)));
        assertThat(handled).containsExactly("now");
    }

    private static ReceivedRecord received(long version, String time) {
        return RawEvent.good("p1", version).header("ce_time", time).received(version);
    }
}
