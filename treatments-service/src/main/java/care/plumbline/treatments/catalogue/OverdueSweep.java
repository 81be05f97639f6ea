package care.plumbline.treatments.catalogue;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks from time to time for sources that time alone has made old. A sweep that fails is repeated with the next one.
public final class OverdueSweep implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(OverdueSweep.class.getName());
    private static final Duration FIRST_AT_MOST = Duration.ofMinutes(1);

    private final CatalogueKeeping keeping;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("overdue-sweep").factory());

    public OverdueSweep(CatalogueKeeping keeping, Duration every) {
        this.keeping = keeping;
        this.every = every;
    }

    public void start() {
        Duration first = every.compareTo(FIRST_AT_MOST) < 0 ? every : FIRST_AT_MOST;
        var _ = thread.scheduleWithFixedDelay(this::sweep, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            int told = keeping.lookForOverdue();
            if (told > 0) {
                LOG.log(System.Logger.Level.INFO, "Entries whose overdue sources were told: {0}", told);
            }
        } catch (RuntimeException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A sweep for overdue sources failed and will be repeated: {0}",
                    failure.getClass().getName());
        }
    }

    /// Returns when a sweep under way has come to its end.
    @Override
    public void close() {
        thread.close();
    }
}
