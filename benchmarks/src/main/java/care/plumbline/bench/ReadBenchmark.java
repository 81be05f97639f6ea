package care.plumbline.bench;

import care.plumbline.bench.load.Load;
import care.plumbline.bench.load.Timings;

/// Reports a second.
final class ReadBenchmark {

    private static final int CLIENTS = 64;
    private static final int RATE = 500;

    private ReadBenchmark() {}

    static void run(World world, Results results) throws Exception {
        results.title("Report reads");
        results.columns("report", "how", "reads/s", "p50 ms", "p99 ms", "failed");
        Load.closed(8, world.seconds() / 2, _ -> world.report(world.anyPatient(world.loaded())));
        for (int clients : new int[] {1, 8}) {
            row(
                    results,
                    "patient",
                    clients + " clients",
                    Load.closed(clients, world.seconds(), _ -> world.report(world.anyPatient(world.loaded()))));
        }
        row(
                results,
                "patient",
                RATE + "/s wanted",
                Load.open(CLIENTS, RATE, world.seconds(), _ -> world.report(world.anyPatient(world.loaded()))));
        row(results, "treatment", "8 clients", Load.closed(8, world.seconds(), _ -> world.treatmentReport()));
        results.line("");
        results.line("Aim: patient report p99 under 25 ms at 500 reads/s.");
    }

    private static void row(Results results, String report, String how, Timings timings) {
        results.row(report, how, timings.cells());
    }
}
