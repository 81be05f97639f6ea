package care.plumbline.local.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Stops processes in the order in which they need each other: the services before the broker.
public final class Shutdown {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> ORDER = List.of(RunState.SERVICES, RunState.BROKER);

    private final PrintWriter out;

    public Shutdown(PrintWriter out) {
        this.out = out;
    }

    /// Ends all processes but the supervisor, and says so.
    public void stop(RunState state) {
        for (String name : ORDER) {
            Optional.ofNullable(state.processes().get(name))
                    .filter(ProcessId::isAlive)
                    .ifPresent(process -> stop(name, process));
        }
    }

    private void stop(String name, ProcessId process) {
        long begun = System.nanoTime();
        process.handle().ifPresent(ProcessHandle::destroy);
        if (awaitEnd(process, PATIENCE)) {
            out.printf("  %-10s stopped after %.1f s%n", name, (System.nanoTime() - begun) / 1e9);
        } else {
            // Safe: what was answered is stored, what was not is not promised.
            process.handle().ifPresent(ProcessHandle::destroyForcibly);
            awaitEnd(process, PATIENCE);
            out.printf("  %-10s did not stop within %d s and was killed%n", name, PATIENCE.toSeconds());
        }
        out.flush();
    }

    /// False when it still runs after that time.
    public static boolean awaitEnd(ProcessId process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (process.isAlive()) {
                if (System.nanoTime() > end) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
