package care.plumbline.bench;

import care.plumbline.bench.load.Load;
import care.plumbline.bench.load.NotAnswered;
import care.plumbline.bench.load.Timings;
import care.plumbline.bench.servers.Quiet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// Time from an acknowledged write to the report that shows it, while others write.
final class FreshnessBenchmark {

    private static final int[] RATES = {50, 200, 1_000};
    private static final int CLIENTS = 64;
    /// Counts into the time; without it the looking would take the machine from the rest.
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private FreshnessBenchmark() {}

    static void run(World world, Results results) throws Exception {
        results.title("Freshness");
        results.columns(
                "writes/s wanted", "writes/s reached", "samples", "p50 ms", "p99 ms", "failed or not within 30 s");
        for (int rate : RATES) {
            new Quiet(world.servers()).await();
            AtomicBoolean over = new AtomicBoolean();
            List<Long> seen = new ArrayList<>();
            int[] lost = {0};
            Thread sampler = Thread.ofPlatform().start(() -> sample(world, over, seen, lost));
            Timings writes =
                    Load.open(CLIENTS, rate, world.seconds(), _ -> world.write(world.anyPatient(world.loaded())));
            over.set(true);
            sampler.join();
            Timings fresh = new Timings(seen.stream().mapToLong(Long::longValue).toArray(), 0, 1);
            results.row(
                    Integer.toString(rate),
                    String.format(Locale.ROOT, "%.0f", writes.perSecond()),
                    Integer.toString(fresh.count()),
                    String.format(Locale.ROOT, "%.0f", fresh.millis(50)),
                    String.format(Locale.ROOT, "%.0f", fresh.millis(99)),
                    Integer.toString(lost[0]));
        }
        results.line("");
        results.line(
                "Aim: p99 under 250 ms. A sample writes the newest score of a patient with a running course and reads"
                        + " that patient's report until it is the result; the reading counts.");
    }

    /// The sampler's patient has a course that goes on, so that its newest score is the report's result.
    private static void sample(World world, AtomicBoolean over, List<Long> seen, int[] lost) {
        String patient = world.patientWithAnOpenCourse();
        while (!over.get()) {
            try {
                String id = world.writeNewest(patient);
                long from = System.nanoTime();
                while (!world.report(patient).contains("\"" + id + "\"") && System.nanoTime() - from < PATIENCE) {
                    LockSupport.parkNanos(BETWEEN_LOOKS);
                }
                note(System.nanoTime() - from, seen, lost);
            } catch (NotAnswered _) {
                lost[0]++;
            }
        }
    }

    private static void note(long took, List<Long> seen, int[] lost) {
        if (took < PATIENCE) {
            seen.add(took);
        } else {
            lost[0]++;
        }
    }
}
