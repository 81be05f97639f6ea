package care.plumbline.local.cli;

import care.plumbline.local.AddressOptions;
import care.plumbline.local.LocalAddresses;
import care.plumbline.local.ServiceName;
import care.plumbline.local.Trouble;
import care.plumbline.local.cli.http.Answer;
import care.plumbline.local.cli.http.ApiClient;
import care.plumbline.local.cli.http.Away;
import care.plumbline.local.cli.http.Call;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline report PATIENT`: the care team's report as the outcomes service writes it.
@Command(
        name = "report",
        description = "Prints the care team's report of a patient: every expectation against the result.",
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Runnable {
    /// As the interface names them.
    enum Format {
        text,
        json,
        csv,
        html,
        pdf
    }

    @Parameters(paramLabel = "PATIENT", description = "Id of the patient.")
    private String patient = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "As it was on a day, e.g. 2024-03-01 (default: today).")
    private @Nullable String asOf;

    @Option(
            names = "--format",
            description = "text, json, csv, html or pdf (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "Saves the report there instead of printing it; a pdf is always saved (default: PATIENT.pdf).")
    private @Nullable Path output;

    @Mixin
    private AddressOptions addresses = new AddressOptions();

    @Mixin
    private TokenOption token = new TokenOption();

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        LocalAddresses where = addresses.resolve();
        String query = "?format=" + format + (asOf == null ? "" : "&asOf=" + Call.encoded(asOf));
        Call call = Call.get(ServiceName.OUTCOMES, Call.path("patients", patient, "report") + query);
        Path file = file();
        Answer answer = send(new ApiClient(where, token.of(where)), call, file);
        if (answer.status() == 404) {
            throw new Trouble("Nothing is known of a patient " + patient);
        }
        if (!answer.isSuccess()) {
            throw new Trouble("No report: " + answer.reason());
        }
        if (file != null) {
            spec.commandLine().getOut().println("The report is in " + file);
            spec.commandLine().getOut().flush();
            return;
        }
        spec.commandLine().getOut().print(answer.body().endsWith("\n") ? answer.body() : answer.body() + "\n");
        spec.commandLine().getOut().flush();
    }

    /// Absent where the report is printed.
    private @Nullable Path file() {
        Path wanted = output;
        return wanted == null && format == Format.pdf ? Path.of(patient + ".pdf") : wanted;
    }

    private static Answer send(ApiClient api, Call call, @Nullable Path file) {
        try {
            return file == null ? api.send(call) : api.save(call, file);
        } catch (IOException unwritable) {
            throw new Trouble("The report cannot be saved in " + file, unwritable);
        } catch (Away away) {
            throw new Trouble(
                    "The outcomes service at " + api.addresses().outcomes()
                            + " does not answer. Is Plumbline up? ./plumbline status",
                    away);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        }
    }
}
