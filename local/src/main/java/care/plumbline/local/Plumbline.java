package care.plumbline.local;

import care.plumbline.local.cli.ReportCommand;
import care.plumbline.local.cli.TokenCommand;
import care.plumbline.local.cli.demo.DemoCommand;
import care.plumbline.local.cli.importing.ImportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/// `./plumbline VERB`. Exit codes: 0 done, 1 not done (the message says why), 2 not understood.
@Command(
        name = "plumbline",
        description = "Goals, treatments, providers and outcomes: every expectation against the result.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            TokenCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "  verify   builds everything and runs every test (the launcher script does it)",
            "  bench    measures on a database that is given, and makes cohorts (the launcher script does it)",
            "",
            "Start with: ./plumbline up"
        })
public final class Plumbline implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// The exit code.
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    /// All verbs, with troubles as messages.
    public static CommandLine commandLine() {
        return new CommandLine(new Plumbline()).setExecutionExceptionHandler((e, command, parsed) -> {
            if (!(e instanceof Trouble)) {
                throw e;
            }
            command.getErr().println(command.getColorScheme().errorText(e.getMessage()));
            return 1;
        });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: up, down, status, ...");
    }
}
