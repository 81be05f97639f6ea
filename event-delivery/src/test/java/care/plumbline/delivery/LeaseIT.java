package care.plumbline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.testkit.MutableClock;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeaseIT {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final MutableClock clock = MutableClock.at(Instant.parse("2024-01-03T10:00:00Z"));

    private Lease lease(String owner, Clock clock) {
        return new Lease(database, "relay", owner, Duration.ofSeconds(30), clock);
    }

    @Test
    void isOnesUntilItRunsOut() {
        Lease mine = lease("me", clock);
        Lease other = lease("other", clock);

        assertThat(mine.take()).isTrue();
        assertThat(mine.take()).as("prolonged").isTrue();
        assertThat(other.take()).isFalse();
        clock.advance(Duration.ofSeconds(31));
        assertThat(other.take()).isTrue();
        assertThat(mine.take()).isFalse();
    }

    @Test
    void isFreeAfterRelease() {
        Lease mine = lease("me", clock);
        mine.take();
        mine.release();

        assertThat(lease("other", clock).take()).isTrue();
    }

    @Test
    void goesToOneOfEight() throws Exception {
        List<Callable<Boolean>> racers = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Boolean>)
                        () -> lease("racer-" + i, Clock.systemUTC()).take())
                .toList();
        int winners = 0;
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var taken : pool.invokeAll(racers)) {
                winners += taken.get() ? 1 : 0;
            }
        }
        assertThat(winners).isEqualTo(1);
    }
}
