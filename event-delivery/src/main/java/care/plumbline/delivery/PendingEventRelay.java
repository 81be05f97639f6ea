package care.plumbline.delivery;

import care.plumbline.delivery.PendingDocuments.Count;
import care.plumbline.delivery.PendingDocuments.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sweeps up the events that a crash, a full queue or a broker away has left in their documents.
/// One replica sweeps at a time; all count.
final class PendingEventRelay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PendingEventRelay.class);
    private static final int PAGE = 100;

    /// A sweep may take one part in so many of the time: without an index it reads every document.
    private static final int SHARE = 20;

    private final DocumentStores stores;
    private final DocumentPublisher publisher;
    private final Lease lease;
    private final Duration interval;
    private final Duration grace;
    private final Clock clock;
    private final Thread thread;
    private volatile @Nullable Instant oldest;
    private volatile boolean closing;

    /// @param grace how old an event must be: younger ones are still on their way
    PendingEventRelay(
            DocumentStores stores,
            DocumentPublisher publisher,
            Lease lease,
            Duration interval,
            Duration grace,
            Clock clock) {
        this.stores = stores;
        this.publisher = publisher;
        this.lease = lease;
        this.interval = interval;
        this.grace = grace;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("event-relay").daemon().unstarted(this::run);
    }

    PendingEventRelay start() {
        thread.start();
        return this;
    }

    private void run() {
        try {
            while (!closing) {
                long started = System.nanoTime();
                try {
                    sweep();
                } catch (RuntimeException failure) {
                    if (!closing) {
                        LOG.warn(
                                "The sweep was broken off: {}",
                                failure.getClass().getSimpleName());
                    }
                }
                long took = System.nanoTime() - started;
                TimeUnit.NANOSECONDS.sleep(Math.max(interval.toNanos(), SHARE * took));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Counts all waiting events and, if the lease is ours, publishes those that nobody else is publishing.
    void sweep() {
        publisher.forgetOldTracks();
        long events = 0;
        Instant first = null;
        for (PendingDocuments source : stores.opened()) {
            Count count = source.count();
            events += count.events();
            Instant of = count.oldest();
            if (of != null && (first == null || of.isBefore(first))) {
                first = of;
            }
        }
        publisher.counted(events);
        oldest = first;
        Instant before = clock.instant().minus(grace);
        if (first != null && first.isBefore(before) && !publisher.paused() && lease.take()) {
            for (PendingDocuments source : stores.opened()) {
                publish(source, before);
            }
        }
    }

    private void publish(PendingDocuments source, Instant before) {
        String after = null;
        while (!closing && !publisher.paused() && lease.take()) {
            List<Waiting> page = source.before(before, after, PAGE);
            for (Waiting waiting : page) {
                waitForRoom();
                if (!publisher.underWay(source, waiting.id())) {
                    publisher.written(source, waiting.id(), waiting.pending());
                }
                after = waiting.id();
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private void waitForRoom() {
        while (!closing && !publisher.paused() && !publisher.hasRoom()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /// How old the oldest waiting event was at the last sweep.
    Optional<Duration> oldest() {
        return Optional.ofNullable(oldest).map(since -> Duration.between(since, clock.instant()));
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
            lease.release();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable away) {
            LOG.info("The lease is left to run out: the database is away");
        }
    }
}
