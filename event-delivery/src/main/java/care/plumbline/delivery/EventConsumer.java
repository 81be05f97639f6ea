package care.plumbline.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in the records of one poll. It returns when each of them is applied, ignored or parked, and only then are
/// their offsets committed; otherwise it throws, and the same records come again.
public final class EventConsumer {

    /// A thread that has not tried again for so long is gone, and another one has its partitions.
    private static final Duration GONE = Duration.ofMinutes(3);

    /// In a full poll, what is older than this is history.
    private static final Duration OLD = Duration.ofMinutes(1);

    /// One thread's batch that does not succeed.
    private record Failing(Instant since, Instant lastTried) {}

    private static final Logger LOG = LoggerFactory.getLogger(EventConsumer.class);

    private final EventDispatcher dispatcher;
    private final EventDispatcher gathering;
    private final ParkedStore parked;
    private final MeterRegistry meters;
    private final Clock clock;
    private final int full;
    private final ConcurrentHashMap<Long, Failing> failing = new ConcurrentHashMap<>();

    /// @param full how many records a poll brings at most
    EventConsumer(EventDispatcher all, ParkedStore parked, MeterRegistry meters, Clock clock, int full) {
        this.dispatcher = all.only(handler -> !handler.gathered());
        this.gathering = all.only(EventBatchHandler::gathered);
        this.parked = parked;
        this.meters = meters;
        this.clock = clock;
        this.full = full;
    }

    void take(List<ReceivedRecord> records) {
        take(
                dispatcher,
                records,
                records.size() < full ? Instant.MIN : clock.instant().minus(OLD));
    }

    /// Records of topics that are gathered.
    void takeGathered(List<ReceivedRecord> records) {
        take(gathering, records, Instant.MIN);
    }

    private void take(EventDispatcher handlers, List<ReceivedRecord> records, Instant fresh) {
        long thread = Thread.currentThread().threadId();
        try {
            apply(handlers, records, fresh);
            failing.remove(thread);
        } catch (RuntimeException failure) {
            Instant now = clock.instant();
            Failing first = new Failing(now, now);
            if (failing.merge(thread, first, (known, again) -> new Failing(known.since(), now))
                    .equals(first)) {
                LOG.warn(
                        "A batch is held back until it succeeds: {}",
                        failure.getClass().getSimpleName());
            }
            count("repeated", records.size());
            throw failure;
        }
    }

    private void apply(EventDispatcher handlers, List<ReceivedRecord> records, Instant fresh) {
        EventDispatcher.Outcome outcome = handlers.dispatch(records, fresh);
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
        Instant gone = clock.instant().minus(GONE);
        failing.values().removeIf(one -> one.lastTried().isBefore(gone));
        return failing.values().stream().map(Failing::since).min(Instant::compareTo);
    }

    private void count(String outcome, int events) {
        meters.counter("plumbline.consumer.records", "outcome", outcome).increment(events);
    }
}
