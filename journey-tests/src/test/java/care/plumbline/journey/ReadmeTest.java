package care.plumbline.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.journey.running.Checkout;
import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Program;
import care.plumbline.journey.running.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The commands of the README, block after block in one shell, as a reader types them. Only the data folder and the
/// ports
/// are others than the reader's.
@ExtendWith(Running.class)
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?m)^```sh\\n(.*?)^```$", Pattern.DOTALL);
    private static final String MARK = "----- block ";

    private final Plumbline plumbline;

    ReadmeTest(Plumbline plumbline) {
        this.plumbline = plumbline;
    }

    @Test
    void everyCommandWorksAndSaysSomething() throws IOException {
        assumeTrue(isThere("bash") && isThere("curl"), "the README's tour needs bash and curl");
        List<String> blocks = blocks();
        Program.Ended ended = Program.start(
                        List.of("bash", "-c", script(blocks)), Map.of("JAVA_HOME", System.getProperty("java.home")))
                .ended(Duration.ofMinutes(4));
        assertThat(ended.exit()).as(ended.toString()).isZero();
        String[] said = ended.out().split(MARK + "\\d+\n");
        assertThat(said).hasSize(blocks.size() + 1);
        for (int i = 0; i < blocks.size(); i++) {
            assertThat(said[i + 1].strip()).as("output of\n" + blocks.get(i)).isNotEmpty();
        }
        assertThat(ended.out())
                .contains("Outcome report of patient p1", "Outcome report of patient carla as of 2024-03-01");
    }

    private static List<String> blocks() throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(Checkout.root().resolve("README.md")));
        List<String> found = new ArrayList<>();
        while (blocks.find()) {
            found.add(blocks.group(1));
        }
        assertThat(found).as("blocks of shell in the README").hasSizeGreaterThan(3);
        return found;
    }

    /// Any command that fails ends it.
    private String script(List<String> blocks) {
        StringBuilder script = new StringBuilder(
                        "set -e -o pipefail\n./plumbline() { command ./plumbline \"$1\" --data '")
                .append(plumbline.data())
                .append("' \"${@:2}\"; }\n");
        for (int i = 0; i < blocks.size(); i++) {
            script.append("echo '").append(MARK).append(i).append("'\n").append(blocks.get(i));
        }
        return Pattern.compile("http://localhost:808(\\d)")
                .matcher(script)
                .replaceAll(port -> "http://localhost:" + (plumbline.portBase() + Integer.parseInt(port.group(1))));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
