package care.plumbline.local.run;

import care.plumbline.local.ServiceName;
import care.plumbline.local.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Starts the two processes and waits until every part is ready. Closing it stops what it started, unless it was let
/// go.
public final class Startup implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k");

    private final DataFolder folder;
    private final PrintWriter out;
    private final List<Child> children = new ArrayList<>();
    private RunState state;
    private boolean letGo;

    public Startup(DataFolder folder, Ports ports, boolean ephemeral, PrintWriter out) {
        this.folder = folder;
        this.out = out;
        this.state = new RunState(ports, ephemeral, Map.of());
    }

    public RunState state() {
        return state;
    }

    /// Returns when everything is ready.
    ///
    /// @throws Trouble when something is not
    public void start() {
        long begun = System.nanoTime();
        Path temporary = createFolders();
        start(RunState.BROKER, brokerCommand(temporary));
        start(RunState.SERVICES, servicesCommand(temporary));
        awaitReady(begun);
        out.printf("Plumbline is up after %.1f s.%n", seconds(begun));
        out.flush();
    }

    /// @return where the processes keep what they need only while they run
    private Path createFolders() {
        Path data = folder.data(state.ephemeral());
        try {
            if (state.ephemeral()) {
                folder.dropEphemeral();
            }
            Files.createDirectories(data);
            return folder.emptyTemporary();
        } catch (IOException e) {
            throw new Trouble("The data folder " + data + " cannot be used: " + e.getMessage(), e);
        }
    }

    private synchronized void start(String name, List<String> command) {
        if (letGo) {
            throw new Trouble("Stopped.");
        }
        Child child = Child.start(name, folder.logs().resolve(name + ".log"), command);
        children.add(child);
        state = state.with(name, child.id());
        folder.keep(state);
    }

    private static List<String> command(Path temporary) {
        List<String> command = new ArrayList<>(SMALL);
        command.add("-Djava.io.tmpdir=" + temporary);
        return command;
    }

    private List<String> brokerCommand(Path temporary) {
        Ports ports = state.ports();
        List<String> command = command(temporary);
        String classPath = Installation.brokerClassPath();
        command.addAll(Installation.classArchive(RunState.BROKER, classPath));
        command.addAll(List.of(
                "-Xmx192m",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath,
                "care.plumbline.embedded.broker.EmbeddedBrokerMain",
                folder.data(state.ephemeral()).resolve("broker").toString(),
                Integer.toString(ports.broker()),
                Integer.toString(ports.controller())));
        if (!state.ephemeral()) {
            command.add("force");
        }
        return command;
    }

    private List<String> servicesCommand(Path temporary) {
        List<String> command = command(temporary);
        String classPath = Installation.servicesClassPath();
        command.addAll(Installation.classArchive(RunState.SERVICES, classPath));
        command.addAll(List.of(
                "-Xmx384m",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=logback-local.xml",
                // One logging set-up for the four applications of the process.
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-D" + Installation.HOME + "=" + Installation.home(),
                "-cp",
                classPath,
                "care.plumbline.local.services.ServicesMain",
                folder.path().toString()));
        return command;
    }

    private void awaitReady(long begun) {
        Set<ServiceName> waiting = EnumSet.allOf(ServiceName.class);
        Set<String> parts = new LinkedHashSet<>(List.of(Ports.DATABASE, Ports.ISSUER, Ports.BROKER));
        try {
            while (!waiting.isEmpty() || !parts.isEmpty()) {
                for (Child child : children) {
                    if (!child.isAlive()) {
                        throw new Trouble(isClosed() ? "Stopped." : lastWords(child));
                    }
                }
                if (seconds(begun) > PATIENCE.toSeconds()) {
                    throw new Trouble("Not ready after " + PATIENCE.toSeconds() + " s: " + waiting + " " + parts
                            + ". The logs are in " + folder.logs());
                }
                parts.removeIf(part -> told(Health.isListening(state.ports().of(part)), part, begun));
                waiting.removeIf(service -> told(Health.isReady(state.ports(), service), service.id(), begun));
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }

    private boolean told(boolean ready, String name, long begun) {
        if (ready) {
            String port = Integer.toString(state.ports().of(name));
            out.printf("  %-10s ready on 127.0.0.1:%-5s  after %.1f s%n", name, port, seconds(begun));
            out.flush();
        }
        return ready;
    }

    /// Adds the supervisor to what is known.
    public void supervisedBy(ProcessId supervisor) {
        state = state.with(RunState.SUPERVISOR, supervisor);
        folder.keep(state);
    }

    /// Waits until a process ends that nobody stopped, and says why.
    ///
    /// @return its last words
    public String awaitFailure() {
        var ends = children.stream().map(child -> child.process().onExit()).toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(ends).join();
        return children.stream()
                .filter(child -> !child.isAlive())
                .findFirst()
                .map(this::lastWords)
                .orElseThrow();
    }

    private String lastWords(Child child) {
        return child.lastWords()
                + folder.diskTrouble().map(trouble -> "\n" + trouble).orElse("");
    }

    public synchronized boolean isClosed() {
        return letGo;
    }

    /// From now on closing stops nothing.
    public synchronized void letGo() {
        letGo = true;
    }

    /// Stops what was started.
    @Override
    public synchronized void close() {
        if (!letGo) {
            letGo = true;
            new Shutdown(out).stop(state);
            folder.forget(state);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
