package care.plumbline.bench;

import care.plumbline.bench.cohort.Cohort;
import care.plumbline.bench.load.Http;
import care.plumbline.bench.servers.Servers;
import care.plumbline.local.LocalAddresses;
import care.plumbline.local.Plumbline;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./plumbline bench`: measures, and writes a dated result file.
@Command(
        name = "bench",
        description = "Measures writes, freshness, reads, growth and replay on a database that is given.",
        mixinStandardHelpOptions = true,
        subcommands = CohortCommand.class,
        sortOptions = false)
public final class Bench implements Callable<Integer> {

    static final long SEED = 7;
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 3, 1);

    @Option(names = "--mongodb", paramLabel = "URI", description = "The database server to measure on.")
    private @Nullable String mongodb;

    @Option(names = "--durability", paramLabel = "WORDS", description = "How durable it is set up, for the result.")
    private String durability = "not said";

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "Brokers (default: an embedded one).")
    private @Nullable String kafka;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAMES",
            description = "Of: ${DEFAULT-VALUE}",
            defaultValue = "write,reads,freshness,growth,history,replay")
    private List<String> only = List.of();

    @Option(names = "--patients", defaultValue = "1000", description = "Loaded over HTTP (default: ${DEFAULT-VALUE}).")
    private int patients;

    @Option(
            names = "--grow-to",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "Numbers of patients to measure at (default: ${DEFAULT-VALUE}).")
    private List<Integer> growTo = List.of();

    @Option(names = "--calls", defaultValue = "300", description = "Of each kind and size (default: 300).")
    private int calls;

    @Option(
            names = "--scores",
            split = ",",
            defaultValue = "10,500,5000",
            description = "Lengths of one patient's history (default: ${DEFAULT-VALUE}).")
    private List<Integer> scores = List.of();

    @Option(names = "--copies", defaultValue = "9", description = "Copies of the events to replay (default: 9).")
    private int copies;

    @Option(names = "--seconds", defaultValue = "20", description = "Of each measurement (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--port-base", defaultValue = "18900", description = "First of seven free ports (default: 18900).")
    private int portBase;

    @Option(names = "--out", paramLabel = "FILE", description = "Result file (default: a dated one).")
    private @Nullable Path out;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// The exit code.
    static int run(String... args) {
        return new CommandLine(new Bench()).execute(args);
    }

    @Override
    public Integer call() throws Exception {
        String uri = mongodb;
        if (uri == null) {
            spec.commandLine().getErr().println("Say which database to measure on: --mongodb URI");
            return 2;
        }
        Path folder = Files.createTempDirectory("plumbline-bench");
        Results results = new Results(resultFile(), spec.commandLine().getOut());
        String prefix = "bench" + System.currentTimeMillis() / 1000 % 1_000_000 + "_";
        try (Servers servers = new Servers(folder, portBase, uri, kafka, prefix)) {
            servers.startServices();
            describe(results);
            load(servers, folder, results);
            World world = new World(
                    servers,
                    new Http(servers.token()),
                    patients,
                    seconds,
                    new AtomicLong(),
                    new LongAdder(),
                    new SplittableRandom(SEED));
            measure(world, results);
            results.line("");
            results.line(String.format(Locale.ROOT, "Load average at the end: %.1f.", load()));
        }
        FileSystemUtils.deleteRecursively(folder);
        return 0;
    }

    private void measure(World world, Results results) throws Exception {
        if (only.contains("write")) {
            WriteBenchmark.run(world, results);
        }
        if (only.contains("reads")) {
            ReadBenchmark.run(world, results);
        }
        if (only.contains("freshness")) {
            FreshnessBenchmark.run(world, results);
        }
        if (only.contains("growth")) {
            GrowthBenchmark.run(world, results, growTo, calls);
        }
        if (only.contains("history")) {
            HistoryBenchmark.run(world, results, scores);
        }
        if (only.contains("replay")) {
            ReplayBenchmark.run(world, results, copies);
        }
    }

    /// The cohort comes in as everybody's data does: by the import.
    private void load(Servers servers, Path folder, Results results) throws IOException {
        Path file = folder.resolve("cohort.ndjson");
        new Cohort(SEED, patients, FIRST_DAY).write(file);
        LocalAddresses at = servers.addresses();
        long begun = System.nanoTime();
        int code = Plumbline.run(
                "import",
                file.toString(),
                "--at-once=8",
                "--goals-url=" + at.goals(),
                "--treatments-url=" + at.treatments(),
                "--providers-url=" + at.providers(),
                "--outcomes-url=" + at.outcomes(),
                "--issuer-url=" + at.issuer());
        if (code != 0) {
            throw new IOException("the cohort was not taken");
        }
        try (var lines = Files.lines(file)) {
            results.line(String.format(
                    Locale.ROOT,
                    "- cohort: seed %d, %,d patients, %,d lines, imported in %.0f s",
                    SEED,
                    patients,
                    lines.count(),
                    (System.nanoTime() - begun) / 1e9));
        }
    }

    private void describe(Results results) {
        results.line("# Benchmark of " + LocalDate.now(ZoneOffset.UTC));
        results.line("");
        results.line(String.format(
                Locale.ROOT,
                "- machine: %d processors, %s %s, %s; load average at the start %.1f",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                load()));
        results.line("- Java " + Runtime.version() + ", services with 700 MB, everything on this machine");
        results.line("- database: " + durability + "; writes wait for majority and journal");
        results.line("- broker: " + (kafka == null ? "embedded Kafka, one node, not forced to the disk" : "given")
                + "; acks=all");
        results.line("- each measurement " + seconds + " s");
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private Path resultFile() {
        Path given = out;
        return given != null
                ? given
                : Path.of(
                        System.getProperty("plumbline.home", "."),
                        "benchmarks",
                        "results",
                        LocalDate.now(ZoneOffset.UTC) + ".md");
    }
}
