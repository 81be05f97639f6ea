package care.plumbline.local;

import care.plumbline.local.run.DataFolder;
import care.plumbline.local.run.ProcessId;
import care.plumbline.local.run.RunState;
import care.plumbline.local.run.Shutdown;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./plumbline down`
@Command(
        name = "down",
        description = "Stops everything that ./plumbline up started; the data stay.",
        mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder (default: .plumbline beside the launcher).")
    private @Nullable Path data;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DataFolder folder = DataFolder.of(data);
        Optional<RunState> last = Files.isDirectory(folder.path()) ? folder.state() : Optional.empty();
        if (last.isEmpty()) {
            out.println("Nothing of Plumbline is up in " + folder.path());
            return 0;
        }
        out.println("Stopping Plumbline in " + folder.path());
        out.flush();
        askSupervisor(last.get());
        folder.locked(() -> {
            new Shutdown(out).stop(last.get());
            folder.forget(last.get());
            return true;
        });
        out.println(
                last.get().ephemeral()
                        ? "Plumbline is down; its data are removed."
                        : "Plumbline is down; its data stay in " + folder.data(false));
        return 0;
    }

    /// Where `up` still sits in a terminal, it is the one to stop its children.
    private static void askSupervisor(RunState state) {
        ProcessId supervisor = state.processes().get(RunState.SUPERVISOR);
        if (supervisor != null) {
            supervisor.handle().ifPresent(ProcessHandle::destroy);
            Shutdown.awaitEnd(supervisor, Duration.ofSeconds(90));
        }
    }
}
