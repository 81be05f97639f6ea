package care.plumbline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The command line as a process, as the launcher runs it, with what it printed.
final class CommandProcess {
    private final Process process;
    private final Path output;

    private CommandProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static CommandProcess start(Path folder, String... arguments) throws IOException {
        Path output = Files.createTempFile(folder, arguments[0], ".out");
        Path target = Path.of("target").toRealPath();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dplumbline.home=" + Path.of("..").toRealPath(),
                "-Dlogback.configurationFile=logback-command.xml",
                "-cp",
                packed(target) + ":" + target.resolve("lib") + "/*",
                Plumbline.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new CommandProcess(process, output);
    }

    private static Path packed(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("local-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("not packed: run ./mvnw verify, not only ./mvnw test"));
        }
    }

    long number() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// The exit code.
    int await() throws InterruptedException {
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still runs after four minutes: " + said());
        }
        return process.exitValue();
    }

    String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
