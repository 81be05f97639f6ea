package care.plumbline.bench;

import care.plumbline.bench.cohort.Cohort;
import care.plumbline.bench.servers.Replay;
import java.util.Locale;

/// Events a second when all case files and figures are rebuilt from the topics.
final class ReplayBenchmark {

    private ReplayBenchmark() {}

    static void run(World world, Results results, int copies) throws Exception {
        results.title("Replay");
        Replay replay = new Replay(world.servers());
        long events = replay.multiply(world.loaded(), copies, Cohort::id);
        world.servers().stopServices();
        replay.emptyOutcomes();
        world.servers().startOutcomes("-replay");
        Replay.Rate rate = replay.watch("outcomes-replay");
        results.columns("events in the topics", "applied while watched", "seconds", "events/s");
        results.row(
                String.format(Locale.ROOT, "%,d", events),
                String.format(Locale.ROOT, "%,d", rate.events()),
                String.format(Locale.ROOT, "%.1f", rate.seconds()),
                String.format(Locale.ROOT, "%,.0f", rate.events() / rate.seconds()));
        results.line("");
        results.line(
                "Aim: 10,000/s. The topics hold the events of the loaded patients and copies of them under other"
                        + " ids; outcomes-service starts alone, with an empty database and a new consumer group. It is watched"
                        + " from the first applied event until it has read everything, judged every file and counted the figures.");
    }
}
