package care.plumbline.bench;

import care.plumbline.bench.load.Load;
import java.util.List;
import java.util.Locale;

/// What a call costs as one patient's own history grows.
final class HistoryBenchmark {

    private static final int CALLS = 60;
    private static final int WRITERS = 4;

    private HistoryBenchmark() {}

    static void run(World world, Results results, List<Integer> sizes) throws Exception {
        results.title("Growth of one patient's history");
        results.columns("scores", "write p50 ms", "write p99 ms", "report p50 ms", "report p99 ms");
        String patient = world.patientWithAnOpenCourse();
        int present = 0;
        for (int size : sizes) {
            int missing = size - present;
            Load.batch(WRITERS, missing, _ -> world.write(patient));
            present = size + CALLS;
            var writes = Load.sequence(CALLS, _ -> world.write(patient));
            var reads = Load.sequence(CALLS, _ -> world.report(patient));
            results.row(
                    String.format(Locale.ROOT, "%,d", size),
                    String.format(Locale.ROOT, "%.1f", writes.millis(50)),
                    String.format(Locale.ROOT, "%.1f", writes.millis(99)),
                    String.format(Locale.ROOT, "%.1f", reads.millis(50)),
                    String.format(Locale.ROOT, "%.1f", reads.millis(99)));
        }
        results.line("");
        results.line("Aim: a write and a report under 50 ms at the largest.");
    }
}
