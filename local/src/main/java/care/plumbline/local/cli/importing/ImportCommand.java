package care.plumbline.local.cli.importing;

import care.plumbline.local.AddressOptions;
import care.plumbline.local.Trouble;
import care.plumbline.local.cli.TokenOption;
import care.plumbline.local.cli.http.ApiClient;
import care.plumbline.local.cli.http.GivenUp;
import care.plumbline.local.cli.http.PatientClient;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline import FILE`.
@Command(
        name = "import",
        description = "Loads records through the public interfaces, in any order; safe to repeat and to resume.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all lines are in",
            "1:some lines were refused, each with its reason; the rest is in",
            "2:the import could not run or was given up; what was sent is in: call it again"
        },
        footer = {"", "The format: docs/import.md"})
public final class ImportCommand implements Callable<Integer> {
    private static final int NOT_DONE = 2;

    @Parameters(paramLabel = "FILE", description = "One JSON object a line.")
    private Path file = Path.of("");

    @Mixin
    private AddressOptions addresses = new AddressOptions();

    @Mixin
    private TokenOption token = new TokenOption();

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "8",
            description = "Requests under way at the same time (default: ${DEFAULT-VALUE}).")
    private int atOnce;

    @Option(
            names = "--give-up-after",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long to wait for a service that is away (default: ${DEFAULT-VALUE}).")
    private int giveUpAfter;

    @Option(
            names = "--news-takes",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long one service may take to hear from another what a line refers to"
                    + " (default: ${DEFAULT-VALUE}).")
    private int newsTakes;

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Notices notices = new Notices(spec.commandLine().getErr(), watched());
        try {
            Tally tally = run(notices);
            out.println(tally.words());
            out.flush();
            return tally.refused() == 0 ? 0 : 1;
        } catch (GivenUp givenUp) {
            notices.println(givenUp.getMessage()
                    + ". Given up: what was sent is in. Call the same import again, what is there is recognised.");
        } catch (Trouble | IOException trouble) {
            notices.println(String.valueOf(trouble.getMessage()));
        }
        return NOT_DONE;
    }

    private Tally run(Notices notices) throws IOException, GivenUp, InterruptedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Trouble("There is no readable file " + file);
        }
        if (atOnce < 1 || atOnce > 64 || giveUpAfter < 1 || newsTakes < 0) {
            throw new Trouble("--at-once is 1 to 64, --give-up-after at least 1, --news-takes at least 0");
        }
        InstantSource clock = InstantSource.system();
        var where = addresses.resolve();
        ApiClient api = new ApiClient(where, token.of(where));
        PatientClient client = new PatientClient(api, Duration.ofSeconds(giveUpAfter), notices, clock);
        Sending sending = new Sending(client, Duration.ofSeconds(newsTakes), clock);
        return new ImportRun(file, sending, notices, atOnce).run();
    }

    private static boolean watched() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
}
