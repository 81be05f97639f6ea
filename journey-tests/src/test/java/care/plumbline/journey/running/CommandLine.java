package care.plumbline.journey.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What `./plumbline` runs once everything is built, which the reactor has done when these tests run.
final class CommandLine {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private CommandLine() {}

    static Program start(List<String> arguments) {
        Path root = Checkout.root();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dplumbline.home=" + root,
                "-Dlogback.configurationFile=logback-command.xml",
                "-cp",
                packed(root.resolve("local/target")) + ":" + root.resolve("local/target/lib") + "/*",
                "care.plumbline.local.Plumbline"));
        command.addAll(arguments);
        return Program.start(command, Map.of());
    }

    private static Path packed(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("local-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "the programs are not packed: run ./mvnw verify, not only ./mvnw test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Program.Ended run(List<String> arguments) {
        return start(arguments).ended(PATIENCE);
    }
}
