package care.plumbline.local;

import care.plumbline.local.run.DataFolder;
import care.plumbline.local.run.Health;
import care.plumbline.local.run.Ports;
import care.plumbline.local.run.ProcessId;
import care.plumbline.local.run.RunState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./plumbline status`
@Command(
        name = "status",
        description = "Tells what is up. Exit code 0 when all of it is.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder (default: .plumbline beside the launcher).")
    private @Nullable Path data;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private boolean allUp = true;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DataFolder folder = DataFolder.of(data);
        RunState state = folder.running();
        Ports ports = state.ports();
        Map<String, ProcessId> alive = state.alive();
        out.printf("%-11s %-10s %-18s %8s %9s%n", "PART", "STATE", "ADDRESS", "PROCESS", "MEMORY");
        ProcessId broker = alive.get(RunState.BROKER);
        ProcessId services = alive.get(RunState.SERVICES);
        line(out, Ports.BROKER, ports.broker(), broker, Health.isListening(ports.broker()));
        line(out, Ports.DATABASE, ports.database(), services, Health.isListening(ports.database()));
        line(out, Ports.ISSUER, ports.issuer(), services, Health.issuerAnswers(ports));
        for (ServiceName service : ServiceName.values()) {
            line(out, service.id(), ports.of(service), services, Health.isReady(ports, service));
        }
        memory(out, alive);
        out.println("Data in " + folder.data(state.ephemeral()) + (state.ephemeral() ? " until it stops" : "")
                + ", logs in " + folder.logs());
        Optional<String> diskTrouble = folder.diskTrouble();
        diskTrouble.ifPresent(out::println);
        if (!allUp) {
            out.println("Not all of it is up: look at the logs; ./plumbline down and ./plumbline up start it anew.");
        }
        return allUp && diskTrouble.isEmpty() ? 0 : 1;
    }

    private void line(PrintWriter out, String part, int port, @Nullable ProcessId process, boolean answers) {
        String condition = process == null ? "down" : answers ? "up" : "not ready";
        allUp &= condition.equals("up");
        String number = process == null ? "-" : Long.toString(process.number());
        out.printf("%-11s %-10s %-18s %8s %9s%n", part, condition, "127.0.0.1:" + port, number, megabytes(process));
    }

    /// The parts share processes: the sum counts each once.
    private static void memory(PrintWriter out, Map<String, ProcessId> alive) {
        long kilobytes = alive.values().stream()
                .map(ProcessId::residentKilobytes)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
        if (kilobytes > 0) {
            out.printf("%d processes, %d MB resident in all%n", alive.size(), kilobytes / 1024);
        }
    }

    private static String megabytes(@Nullable ProcessId process) {
        OptionalLong kilobytes = process == null ? OptionalLong.empty() : process.residentKilobytes();
        return kilobytes.isPresent() ? kilobytes.getAsLong() / 1024 + " MB" : "-";
    }
}
