package care.plumbline.bench;

import care.plumbline.bench.cohort.Cohort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./plumbline bench cohort FILE`: made-up patients in the import format.
@Command(
        name = "cohort",
        description = "Writes made-up patients in the import format; the same seed gives the same.",
        mixinStandardHelpOptions = true)
final class CohortCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "One JSON object a line: ./plumbline import takes it.")
    private Path file = Path.of("");

    @Option(names = "--patients", defaultValue = "100", description = "How many (default: ${DEFAULT-VALUE}).")
    private int patients;

    @Option(names = "--seed", defaultValue = "7", description = "Another one makes other people (default: 7).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        new Cohort(seed, patients, Bench.FIRST_DAY).write(file);
        return 0;
    }
}
