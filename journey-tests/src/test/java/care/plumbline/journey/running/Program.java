package care.plumbline.journey.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program under way, its output in files.
public final class Program {
    private final String name;
    private final Process process;
    private final Path out;
    private final Path err;

    private Program(String name, Process process, Path out, Path err) {
        this.name = name;
        this.process = process;
        this.out = out;
        this.err = err;
    }

    public static Program start(List<String> command, Map<String, String> environment) {
        try {
            Path out = Files.createTempFile("journey", ".out");
            Path err = Files.createTempFile("journey", ".err");
            out.toFile().deleteOnExit();
            err.toFile().deleteOnExit();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(Checkout.root().toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            return new Program(command.getLast(), builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /// SIGKILL.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// Waits for the end.
    public Ended ended(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                throw new AssertionError(name + " did not end within " + patience + "\n" + soFar());
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String soFar() throws IOException {
        return Files.readString(out) + Files.readString(err);
    }

    /// What a program left.
    public record Ended(int exit, String out, String err) {
        @Override
        public String toString() {
            return "exit code " + exit + "\n" + out + err;
        }
    }
}
