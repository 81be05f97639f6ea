package care.plumbline.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the waiting events of documents to the broker, each document's in their order, and has them taken off when
/// the broker has them.
///
/// A compacted topic keeps the last record of an entity, not the newest version, so order matters here: events of a
/// document are sent in order, only an unbroken run of acknowledged events is cleared, and after a failure the
/// document is left to the sweep, which starts again at its oldest event.
final class DocumentPublisher implements Outgoing, AcknowledgedEvents.Listener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentPublisher.class);
    private static final Duration MEMORY = Duration.ofSeconds(30);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    /// One document of one collection.
    record Place(PendingDocuments source, String id) {}

    private record Sending(Place place, PendingEvent event) {}

    private final EventPublisher publisher;
    private final Clock clock;
    private final int room;
    private final Duration pause;
    private final ConcurrentHashMap<Place, Track> tracks = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Sending> queue = new LinkedBlockingQueue<>();
    private final AtomicLong underWay = new AtomicLong();
    private final AtomicLong counted = new AtomicLong();
    private final AcknowledgedEvents acknowledged = new AcknowledgedEvents(this);
    private final Thread sender;
    private volatile Instant pausedUntil = Instant.MIN;
    private volatile boolean closing;

    /// @param room events under way at most; more are left to the sweep
    /// @param pause how long nothing is sent after the broker did not take an event
    DocumentPublisher(EventPublisher publisher, Clock clock, int room, Duration pause) {
        this.publisher = publisher;
        this.clock = clock;
        this.room = room;
        this.pause = pause;
        this.sender = Thread.ofPlatform().name("event-publisher").daemon().unstarted(this::run);
    }

    DocumentPublisher start() {
        acknowledged.start();
        sender.start();
        return this;
    }

    @Override
    public void written(PendingDocuments source, String id, List<PendingEvent> pending) {
        if (closing || pending.isEmpty()) {
            return;
        }
        tracks.compute(new Place(source, id), (place, known) -> {
            Track track = known == null ? new Track() : known;
            track.touch(clock.instant());
            List<PendingEvent> fresh = track.notYetSubmitted(pending);
            if (!fresh.isEmpty() && underWay.get() + fresh.size() <= room) {
                track.submit(fresh);
                underWay.addAndGet(fresh.size());
                fresh.forEach(event -> queue.add(new Sending(place, event)));
            }
            return track.blank() ? null : track;
        });
    }

    private void run() {
        try {
            while (!closing || !queue.isEmpty()) {
                Sending next = queue.poll(100, TimeUnit.MILLISECONDS);
                if (next != null) {
                    send(next);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Sending next) {
        if (paused() || !holds(next.place(), track -> !track.broken())) {
            finished(next, false);
            return;
        }
        PendingEvent event = next.event();
        try {
            publisher.publish(event.event(), event.traceParent(), failure -> answered(next, failure));
        } catch (RuntimeException failure) {
            answered(next, failure);
        }
    }

    private void answered(Sending sent, @Nullable Exception failure) {
        if (failure != null) {
            if (!paused()) {
                LOG.warn(
                        "The broker did not take an event: {}",
                        failure.getClass().getSimpleName());
            }
            if (failure instanceof RetriableException) {
                pausedUntil = clock.instant().plus(pause);
            }
        }
        finished(sent, failure == null);
    }

    private void finished(Sending sent, boolean success) {
        underWay.decrementAndGet();
        tracks.computeIfPresent(sent.place(), (place, track) -> {
            long upTo = track.finished(sent.event().seq(), success);
            if (upTo > 0) {
                acknowledged.add(place, upTo);
            }
            return track.blank() ? null : track;
        });
    }

    @Override
    public void cleared(Place place, long seq) {
        tracks.computeIfPresent(place, (key, track) -> {
            track.cleared(seq);
            return track.blank() ? null : track;
        });
    }

    @Override
    public boolean knows(Place place, long seq) {
        return holds(place, track -> track.knows(seq));
    }

    /// The newer events of another process may lie before ours in the topic. Saying the newest once more, after
    /// ours, puts it last.
    @Override
    public void overtaken(Place place) {
        List<PendingEvent> pending = place.source().of(place.id());
        if (pending.isEmpty()) {
            place.source().current(place.id()).forEach(event -> publisher.publish(event, null, this::saidAgain));
        } else {
            written(place.source(), place.id(), pending);
        }
    }

    private void saidAgain(@Nullable Exception failure) {
        if (failure != null) {
            LOG.warn(
                    "An older event may lie last in its topic, republish: {}",
                    failure.getClass().getSimpleName());
        }
    }

    /// Whether the broker has just not taken an event.
    boolean paused() {
        return clock.instant().isBefore(pausedUntil);
    }

    boolean underWay(PendingDocuments source, String id) {
        return holds(new Place(source, id), track -> !track.idle());
    }

    /// Asks a track under the map's lock: it may just be on its way into the map, or change.
    private boolean holds(Place place, Predicate<Track> condition) {
        AtomicBoolean answer = new AtomicBoolean();
        tracks.computeIfPresent(place, (key, track) -> {
            answer.set(condition.test(track));
            return track;
        });
        return answer.get();
    }

    /// A change may have read events as waiting that were taken off before it wrote; what was sent is remembered for
    /// longer than any change takes, so that these do not go out again.
    void forgetOldTracks() {
        Instant old = clock.instant().minus(MEMORY);
        tracks.keySet()
                .forEach(
                        place -> tracks.computeIfPresent(place, (key, track) -> track.unusedSince(old) ? null : track));
    }

    boolean hasRoom() {
        return underWay.get() < room / 2;
    }

    /// What the last sweep has counted.
    void counted(long events) {
        counted.set(events);
    }

    @Override
    public long waiting() {
        return Math.max(counted.get(), underWay.get());
    }

    /// Sends what is queued, waits for the answers and takes the events off, within limits. What stays behind is
    /// safe in its document.
    @Override
    public void close() {
        closing = true;
        Instant deadline = clock.instant().plus(CLOSING);
        while (underWay.get() > 0 && clock.instant().isBefore(deadline)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        acknowledged.close();
    }
}
