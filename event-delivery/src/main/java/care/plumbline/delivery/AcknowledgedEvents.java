package care.plumbline.delivery;

import care.plumbline.delivery.DocumentPublisher.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes acknowledged events off their documents, many documents by one command.
final class AcknowledgedEvents implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AcknowledgedEvents.class);
    /// Long, because a command for a few documents costs nearly as much as one for many; nobody waits for it.
    private static final Duration GATHERING = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int AT_ONCE = 500;

    /// Who wants to know.
    interface Listener {

        /// The events of a document up to `seq` have been taken off.
        void cleared(Place place, long seq);

        /// Whether this process has sent, or is about to send, the event with this number.
        boolean knows(Place place, long seq);

        /// Somebody else publishes events of this document, too.
        void overtaken(Place place);
    }

    private final Listener listener;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition some = lock.newCondition();
    private final Map<Place, Long> upTo = new LinkedHashMap<>();
    private final Thread clearer;
    private volatile boolean closing;

    AcknowledgedEvents(Listener listener) {
        this.listener = listener;
        this.clearer = Thread.ofPlatform().name("event-clearer").daemon().unstarted(this::run);
    }

    void start() {
        clearer.start();
    }

    void add(Place place, long seq) {
        lock.lock();
        try {
            upTo.merge(place, seq, Math::max);
            some.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            while (true) {
                Map<Place, Long> batch = next();
                if (batch.isEmpty()) {
                    return;
                }
                if (!cleared(batch)) {
                    if (closing) {
                        return;
                    }
                    TimeUnit.MILLISECONDS.sleep(AFTER_FAILURE.toMillis());
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for something to do; empty when closing and done.
    private Map<Place, Long> next() throws InterruptedException {
        lock.lock();
        try {
            while (upTo.isEmpty()) {
                if (closing) {
                    return Map.of();
                }
                some.await();
            }
        } finally {
            lock.unlock();
        }
        if (!closing) {
            TimeUnit.MILLISECONDS.sleep(GATHERING.toMillis());
        }
        lock.lock();
        try {
            Map<Place, Long> batch = new LinkedHashMap<>();
            PendingDocuments source = upTo.keySet().iterator().next().source();
            for (Map.Entry<Place, Long> one : upTo.entrySet()) {
                if (one.getKey().source().equals(source) && batch.size() < AT_ONCE) {
                    batch.put(one.getKey(), one.getValue());
                }
            }
            upTo.keySet().removeAll(batch.keySet());
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private boolean cleared(Map<Place, Long> batch) {
        PendingDocuments source = batch.keySet().iterator().next().source();
        Map<String, Long> byId = new HashMap<>();
        batch.forEach((place, seq) -> byId.put(place.id(), seq));
        try {
            Map<String, PendingDocuments.Standing> standing = source.standing(byId.keySet());
            source.clear(byId);
            batch.forEach((place, seq) -> {
                PendingDocuments.Standing found = standing.get(place.id());
                boolean overtaken = found != null && overtaken(place, seq, found);
                listener.cleared(place, seq);
                if (overtaken) {
                    listener.overtaken(place);
                }
            });
            return true;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Published events stay in their documents for now: {}",
                    failure.getClass().getSimpleName());
            batch.forEach(this::add);
            return false;
        }
    }

    private boolean overtaken(Place place, long seq, PendingDocuments.Standing found) {
        boolean clearedByOthers = found.version() > seq && !found.waiting().contains(seq);
        return clearedByOthers
                || found.waiting().stream().anyMatch(waiting -> waiting > seq && !listener.knows(place, waiting));
    }

    /// Clears what there is, then stops.
    @Override
    public void close() {
        closing = true;
        lock.lock();
        try {
            some.signal();
        } finally {
            lock.unlock();
        }
        try {
            if (!clearer.join(Duration.ofSeconds(10))) {
                LOG.warn("Published events were not taken off in time at {}; they will be sent again", Instant.now());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
