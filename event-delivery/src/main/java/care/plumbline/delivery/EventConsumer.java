package care.plumbline.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in the records of one poll. It returns when each of them is applied, ignored or parked, and only then are
/// their offsets committed; otherwise it throws, and the same records come again.
public final class EventConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(EventConsumer.class);

    private final EventDispatcher dispatcher;
    private final ParkedStore parked;
    private final MeterRegistry meters;
    private final Clock clock;
    private final ConcurrentHashMap<Long, Instant> failingSince = new ConcurrentHashMap<>();

    EventConsumer(EventDispatcher dispatcher, ParkedStore parked, MeterRegistry meters, Clock clock) {
        this.dispatcher = dispatcher;
        this.parked = parked;
        this.meters = meters;
        this.clock = clock;
    }

    void take(List<ReceivedRecord> records) {
        long thread = Thread.currentThread().threadId();
        try {
            apply(records);
            failingSince.remove(thread);
        } catch (RuntimeException failure) {
            if (failingSince.putIfAbsent(thread, clock.instant()) == null) {
                LOG.warn(
                        "A batch is held back until it succeeds: {}",
                        failure.getClass().getSimpleName());
            }
            count("repeated", records.size());
            throw failure;
        }
    }

    private void apply(List<ReceivedRecord> records) {
        EventDispatcher.Outcome outcome = dispatcher.dispatch(records);
        for (EventDispatcher.Refused refused : outcome.refused()) {
            parked.park(refused);
            LOG.warn("Parked {}: {}", refused.received().place(), refused.code());
        }
        count("handled", outcome.handled());
        count("ignored", outcome.ignored());
        count("parked", outcome.refused().size());
    }

    /// Since when a batch is being repeated without success.
    public Optional<Instant> failingSince() {
        return failingSince.values().stream().min(Instant::compareTo);
    }

    private void count(String outcome, int events) {
        meters.counter("plumbline.consumer.records", "outcome", outcome).increment(events);
    }
}
