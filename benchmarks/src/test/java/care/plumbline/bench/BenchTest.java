package care.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.embedded.database.EmbeddedDatabase;
import care.plumbline.embedded.database.EmbeddedDatabaseSettings;
import care.plumbline.testkit.FreePorts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That the benchmark runs; its figures here mean nothing.
class BenchTest {

    /// That `--port-base` needs in a row.
    private static final int PORTS = 7;

    @TempDir
    Path folder = Path.of("");

    @Test
    void measuresWritesReadsAndGrowthAndWritesThemDown() throws Exception {
        Path file = folder.resolve("results.md");
        var settings = EmbeddedDatabaseSettings.inFile(folder.resolve("bench.db"))
                .onPort(FreePorts.take(1).getFirst())
                .unforced();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
            int code = Bench.run(
                    "--mongodb=" + database.uri(),
                    "--durability=embedded, not forced",
                    "--only=write,reads,growth",
                    "--patients=2",
                    "--calls=1",
                    "--grow-to=2,4",
                    "--seconds=0.2",
                    "--port-base=" + FreePorts.take(PORTS).getFirst(),
                    "--out=" + file);

            assertThat(code).isZero();
        }
        assertThat(Files.readString(file))
                .contains("# Benchmark of ", "embedded, not forced", "## Write", "## Report reads")
                .contains(
                        "| outcomes: GET /patients/{patient}/report |",
                        "| goals: GET /patients/{patient}/goals |",
                        "| 64 |")
                .doesNotContain("No measurements");
    }
}
