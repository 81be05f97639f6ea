package care.plumbline.outcomes.figures;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks from time to time whether all are to be counted anew, and tells others of results that changed. What fails is
/// repeated with the next sweep.
public final class FigureSweep implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FigureSweep.class.getName());

    private final Recounting recounting;
    private final ResultsTelling telling;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("figure-sweep").factory());

    public FigureSweep(Recounting recounting, ResultsTelling telling, Clock clock, Duration every) {
        this.recounting = recounting;
        this.telling = telling;
        this.clock = clock;
        this.every = every;
    }

    public void start() {
        var _ = thread.scheduleWithFixedDelay(this::sweep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            long recounted = recounting.recountIfDue(clock.instant());
            if (recounted > 0) {
                LOG.log(System.Logger.Level.INFO, "Patients counted anew: {0}", recounted);
            }
            telling.tell(clock.instant());
        } catch (RuntimeException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A sweep of the figures failed and will be repeated: {0}",
                    failure.getClass().getName());
        }
    }

    /// Returns when a sweep under way has come to its end.
    @Override
    public void close() {
        thread.close();
    }
}
