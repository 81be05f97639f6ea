package care.plumbline.local;

import care.plumbline.local.run.DataFolder;
import care.plumbline.local.run.Ports;
import care.plumbline.local.run.ProcessId;
import care.plumbline.local.run.RunState;
import care.plumbline.local.run.Startup;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./plumbline up`
@Command(
        name = "up",
        description = "Starts everything on this machine and stays until Ctrl-C.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UpCommand implements Callable<Integer> {
    @Option(names = "--detach", description = "Return when everything is ready; ./plumbline down stops it.")
    private boolean detach;

    @Option(names = "--ephemeral", description = "Keep nothing: begin empty, remove the data at the end.")
    private boolean ephemeral;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where data, logs and state lie (default: .plumbline beside the launcher).")
    private @Nullable Path data;

    @Mixin
    private final PortOptions ports = new PortOptions();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DataFolder folder = DataFolder.of(data);
        folder.prepare();
        Optional<Startup> started = folder.locked(() -> isUp(folder, out) ? Optional.empty() : start(folder, out));
        return started.isEmpty() || detach ? 0 : stay(started.get(), out);
    }

    /// True when there is nothing to do.
    private static boolean isUp(DataFolder folder, PrintWriter out) {
        Optional<RunState> last = folder.state();
        if (last.isEmpty()) {
            return false;
        }
        Map<String, ProcessId> alive = last.get().alive();
        if (alive.containsKey(RunState.BROKER) && alive.containsKey(RunState.SERVICES)) {
            out.println("Plumbline is up already in " + folder.path() + ". See ./plumbline status");
            return true;
        }
        if (!alive.isEmpty()) {
            throw new Trouble("An earlier start is only half there: of it, "
                    + alive.entrySet().stream()
                            .map(process -> process.getKey() + " (process "
                                    + process.getValue().number() + ")")
                            .collect(Collectors.joining(" and "))
                    + " still run" + (alive.size() == 1 ? "s" : "")
                    + ". Stop the rest with ./plumbline down, then start again.");
        }
        out.println(
                "The last run was not stopped with ./plumbline down. What it answered is stored; starting with that.");
        folder.forget(last.get());
        return false;
    }

    private static void requireFree(Ports wanted) {
        Map<String, Integer> taken = wanted.taken();
        if (!taken.isEmpty()) {
            throw new Trouble("In use by another program, or given twice: "
                    + taken.entrySet().stream()
                            .map(port -> "port " + port.getValue() + " (" + port.getKey() + ")")
                            .collect(Collectors.joining(", "))
                    + ". Stop that program, or choose others: ./plumbline up --port-base 9000, or --"
                    + taken.keySet().iterator().next() + "-port PORT.");
        }
    }

    private Optional<Startup> start(DataFolder folder, PrintWriter out) {
        Ports wanted = ports.resolve();
        requireFree(wanted);
        out.println("Starting Plumbline, data in " + folder.path());
        out.flush();
        Startup startup = new Startup(folder, wanted, ephemeral, out);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(startup, out), "stop"));
        try {
            if (!detach) {
                startup.supervisedBy(ProcessId.of(ProcessHandle.current()));
            }
            startup.start();
        } catch (RuntimeException e) {
            startup.close();
            throw e;
        }
        new Welcome(startup.state(), folder).print(out, detach);
        if (detach) {
            startup.letGo();
        }
        return Optional.of(startup);
    }

    /// After Ctrl-C or ./plumbline down.
    private static void stop(Startup startup, PrintWriter out) {
        if (!startup.isClosed()) {
            out.println();
            out.println("Stopping Plumbline");
            out.flush();
            startup.close();
        }
    }

    /// Until something ends by itself; Ctrl-C is answered by the shutdown hook.
    private static int stay(Startup startup, PrintWriter out) {
        String lastWords = startup.awaitFailure();
        if (!startup.isClosed()) {
            out.println(lastWords);
            out.println("Stopping the rest.");
            startup.close();
        }
        return 1;
    }
}
