package care.plumbline.outcomes.casefile;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks from time to time for case files that time alone has changed. A sweep that fails is repeated with the next
/// one:
/// what it did not reach is still due.
public final class ReviewSweep implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ReviewSweep.class.getName());

    private final CaseKeeping keeping;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("review-sweep").factory());

    public ReviewSweep(CaseKeeping keeping, Duration every) {
        this.keeping = keeping;
        this.every = every;
    }

    public void start() {
        var _ = thread.scheduleWithFixedDelay(this::sweep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            int reviewed = keeping.reviewDue();
            if (reviewed > 0) {
                LOG.log(System.Logger.Level.INFO, "Case files judged anew because their day had come: {0}", reviewed);
            }
        } catch (RuntimeException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A sweep of due reviews failed and will be repeated: {0}",
                    failure.getClass().getName());
        }
    }

    /// Returns when a sweep under way has come to its end.
    @Override
    public void close() {
        thread.close();
    }
}
