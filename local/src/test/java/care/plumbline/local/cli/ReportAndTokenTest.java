package care.plumbline.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.local.Plumbline;
import care.plumbline.local.cli.FakeServices.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportAndTokenTest {
    private final FakeServices services = new FakeServices();

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void asksForTheReportOfADayInAFormat() {
        Cli done = run("report", "p1", "--as-of", "2024-03-01", "--format", "csv");

        assertThat(done.exit()).isZero();
        assertThat(done.out()).isEqualTo("{}\n");
        assertThat(services.log()).containsExactly("GET /patients/p1/report?format=csv&asOf=2024-03-01");
    }

    @Test
    void saysThatNothingIsKnown() {
        services.answer(request -> new Reply(404, "unknown-resource"));

        Cli done = run("report", "nobody");

        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.err()).contains("Nothing is known of a patient nobody");
    }

    @Test
    void saysWhatIsWrongWithTheQuestion() {
        services.answer(request -> new Reply(400, "invalid-field"));

        assertThat(run("report", "p1", "--as-of", "soon").err()).contains("No report: invalid-field it is");
        assertThat(run("report", "p1", "--format", "docx").exit()).isEqualTo(2);
    }

    @Test
    void saysWhenNobodyAnswers() {
        services.close();

        assertThat(run("report", "p1", "--token", "t").err()).contains("does not answer");
        assertThat(run("token", "--role", "integration").err()).contains("does not answer");
    }

    @Test
    void printsATokenAndNothingElse() {
        assertThat(run("token", "--role", "patient", "--patient", "p1").out()).isEqualTo("t\n");
    }

    private Cli run(String... args) {
        return Cli.run(
                Plumbline.commandLine(),
                Stream.concat(List.of(args).stream(), List.of(services.addresses()).stream())
                        .toArray(String[]::new));
    }
}
