package care.plumbline.journey.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/// A Plumbline of our own, in processes of its own, with a data folder and ports of its own. It does not outlive the
/// tests.
public final class Plumbline implements AutoCloseable {
    private final Path data;
    private final Ports ports = Ports.free();
    private final boolean ephemeral;
    private final Thread atTheEnd = new Thread(this::kill, "kill what is left");

    private Plumbline(boolean ephemeral) {
        this.ephemeral = ephemeral;
        try {
            this.data = Files.createTempDirectory("plumbline-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /// Up and ready.
    ///
    /// @param ephemeral keeps nothing; otherwise the data outlive a stop and a kill
    public static Plumbline started(boolean ephemeral) {
        Plumbline plumbline = new Plumbline(ephemeral);
        try {
            plumbline.up();
            return plumbline;
        } catch (AssertionError failed) {
            plumbline.kill();
            throw failed;
        }
    }

    /// Starts it, and returns when it is ready.
    public void up() {
        List<String> arguments = new ArrayList<>(List.of("up", "--detach", "--port-base", "" + ports.base()));
        if (ephemeral) {
            arguments.add("--ephemeral");
        }
        Program.Ended ended = command(arguments.toArray(String[]::new));
        if (ended.exit() != 0) {
            throw new AssertionError("plumbline up: " + ended + "\n" + tailOfLogs());
        }
    }

    /// Runs a verb on it.
    public Program.Ended command(String... arguments) {
        return CommandLine.run(withData(arguments));
    }

    /// Starts a verb on it.
    public Program start(String... arguments) {
        return CommandLine.start(withData(arguments));
    }

    private List<String> withData(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--data", data.toString()));
        return all;
    }

    public URI address(Service service) {
        return URI.create("http://127.0.0.1:" + ports.of(service));
    }

    public URI issuer() {
        return URI.create("http://127.0.0.1:" + ports.issuer());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.broker();
    }

    public int portBase() {
        return ports.base();
    }

    public Path data() {
        return data;
    }

    /// Where the development issuer keeps its key.
    public Path issuerKey() {
        return data.resolve(ephemeral ? "ephemeral" : "data").resolve("issuer").resolve("key.json");
    }

    /// What its processes have written, by file.
    public List<Path> logs() {
        try (var files = Files.list(data.resolve("logs"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// SIGKILL to every process of it at once. Only processes that `up` has started, told by number and start.
    public void kill() {
        CompletableFuture.allOf(processes().stream()
                        .peek(ProcessHandle::destroyForcibly)
                        .map(ProcessHandle::onExit)
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private List<ProcessHandle> processes() {
        Properties state = new Properties();
        Path file = data.resolve("state.properties");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var in = Files.newBufferedReader(file)) {
            state.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return state.stringPropertyNames().stream()
                .filter(name -> name.startsWith("process."))
                .map(name -> state.getProperty(name).split("@"))
                .flatMap(process -> ProcessHandle.of(Long.parseLong(process[0])).stream()
                        .filter(handle -> began(handle) == Long.parseLong(process[1])))
                .toList();
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /// Stops it cleanly and removes its folder.
    @Override
    public void close() {
        Program.Ended ended = command("down");
        kill();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
        if (ended.exit() != 0) {
            throw new AssertionError("plumbline down: " + ended);
        }
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tailOfLogs() {
        StringBuilder tail = new StringBuilder();
        for (Path log : logs()) {
            try {
                List<String> lines = Files.readAllLines(log);
                tail.append(log.getFileName()).append(":\n");
                lines.subList(Math.max(0, lines.size() - 20), lines.size())
                        .forEach(line -> tail.append("  ").append(line).append('\n'));
            } catch (IOException e) {
                tail.append(e).append('\n');
            }
        }
        return tail.toString();
    }
}
