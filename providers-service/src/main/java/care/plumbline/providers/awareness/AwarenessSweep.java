package care.plumbline.providers.awareness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Looks from time to time for what time alone has changed: overdue items and planned handovers. What a sweep that
/// fails
/// did not reach is still there for the next one.
public final class AwarenessSweep implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(AwarenessSweep.class.getName());

    /// A sweep may take one part in so many of the time: without an index it reads every document.
    private static final int SHARE = 20;

    private final AwarenessKeeping keeping;
    private final Duration every;
    private final Clock clock;
    private final Thread thread = Thread.ofVirtual().name("awareness-sweep").unstarted(this::run);
    private final AtomicReference<Sheets.Standing> standing = new AtomicReference<>(new Sheets.Standing(0, 0, null));

    public AwarenessSweep(AwarenessKeeping keeping, Duration every, Clock clock) {
        this.keeping = keeping;
        this.every = every;
        this.clock = clock;
    }

    public void start() {
        thread.start();
    }

    /// The counts at the last sweep.
    public Sheets.Standing standing() {
        return standing.get();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Duration took = sweep();
                TimeUnit.NANOSECONDS.sleep(Math.max(every.toNanos(), SHARE * took.toNanos()));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration sweep() {
        Instant started = clock.instant();
        try {
            int turned = keeping.turn();
            int marked = keeping.escalate();
            standing.set(keeping.standing());
            if (turned + marked > 0) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "Patients whose PCP changed: {0}; overdue sheets: {1}",
                        turned,
                        marked);
            }
        } catch (RuntimeException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A sweep of awareness failed and will be repeated: {0}",
                    failure.getClass().getName());
        }
        return Duration.between(started, clock.instant());
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            var _ = thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
