package care.plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.plumbline.local.run.DataFolder;
import care.plumbline.local.run.Ports;
import care.plumbline.local.run.ProcessId;
import care.plumbline.local.run.RunState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything for real: both processes, killed and stopped, and what is said about it.
class UpDownIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private String base = "";
    private Path data = Path.of("unset");
    private final HttpClient http = HttpClient.newHttpClient();

    /// Below the ports that systems give to outgoing connections.
    @BeforeEach
    void choosePorts() {
        data = folder.resolve("data");
        base = IntStream.iterate(20_000 + (int) (ProcessHandle.current().pid() % 100) * 100, n -> n + 100)
                .filter(n -> Ports.behind(n).taken().isEmpty())
                .mapToObj(Integer::toString)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void killWhatIsLeft() {
        state().processes().values().forEach(process -> process.handle().ifPresent(ProcessHandle::destroyForcibly));
    }

    @Test
    void comesBackAfterAKillWithWhatItAnsweredAndGoesWhenAsked() throws Exception {
        CommandProcess up = up("--detach");
        assertThat(up.await()).as(up.said()).isZero();
        assertThat(up.said()).contains("Try next:").contains("http://127.0.0.1:" + (Integer.parseInt(base) + 3));
        System.out.println(figure(up.said(), "Plumbline is up after [0-9.]+ s"));
        CommandProcess status = run("status");
        assertThat(status.await()).as(status.said()).isZero();
        System.out.println(figure(status.said(), "\\d+ processes, \\d+ MB resident"));
        assertThat(Integer.parseInt(figure(status.said(), "\\d+(?= MB resident)")))
                .isLessThan(1_200);
        assertThat(put("gp-1")).isIn(200, 201);

        state().processes().values().forEach(process -> process.handle().ifPresent(ProcessHandle::destroyForcibly));
        await().until(() -> state().alive().isEmpty());
        assertThat(run("status").await()).isEqualTo(1);

        CommandProcess again = up();
        await().atMost(PATIENCE).until(() -> again.said().contains("Try next:") || !again.isAlive());
        assertThat(again.said())
                .contains("was not stopped with ./plumbline down")
                .contains("Ctrl-C here");
        assertThat(get("gp-1")).isEqualTo(200);
        ask(again);
        assertThat(again.await()).isEqualTo(143);
        assertThat(again.said()).contains("services   stopped after").contains("broker     stopped after");
        assertThat(DataFolder.of(data).state()).isEmpty();
    }

    @Test
    void stopsTheRestWhenAPartDiesAndKeepsNothingThatIsEphemeral() throws Exception {
        CommandProcess up = up("--ephemeral");
        await().atMost(PATIENCE).until(() -> up.said().contains("Try next:") || !up.isAlive());
        RunState running = state();
        assertThat(running.alive()).containsOnlyKeys(RunState.SUPERVISOR, RunState.BROKER, RunState.SERVICES);
        assertThat(put("gp-1")).isIn(200, 201);

        process(running, RunState.BROKER).handle().orElseThrow().destroyForcibly();
        assertThat(up.await()).isEqualTo(1);
        assertThat(up.said())
                .contains("The broker stopped unexpectedly (exit code 137)")
                .contains("Stopping the rest");
        assertThat(process(running, RunState.SERVICES).isAlive()).isFalse();
        assertThat(data.resolve("ephemeral")).doesNotExist();
        assertThat(data.resolve("data")).doesNotExist();

        CommandProcess down = run("down");
        assertThat(down.await()).isZero();
        assertThat(down.said()).contains("Nothing of Plumbline is up");
    }

    private CommandProcess up(String... more) throws Exception {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"up", "--data", data.toString(), "--port-base", base}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandProcess.start(folder, arguments);
    }

    private CommandProcess run(String verb) throws Exception {
        return CommandProcess.start(folder, verb, "--data", data.toString());
    }

    private static void ask(CommandProcess command) throws Exception {
        new ProcessBuilder("kill", "-TERM", Long.toString(command.number()))
                .start()
                .waitFor();
    }

    private RunState state() {
        return (Files.isDirectory(data) ? DataFolder.of(data).state() : java.util.Optional.<RunState>empty())
                .orElseGet(() -> new RunState(Ports.STANDARD, false, Map.of()));
    }

    private static ProcessId process(RunState state, String name) {
        return Objects.requireNonNull(state.processes().get(name));
    }

    private int put(String provider) throws Exception {
        return send(request(provider)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("""
                        {"name": "Ruth", "specialty": "primary-care", "painSpecialist": false, "organization": "clinic-a"}
                        """)));
    }

    private int get(String provider) throws Exception {
        return send(request(provider).GET());
    }

    private int send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder request(String provider) {
        Ports ports = state().ports();
        URI issuer = URI.create("http://127.0.0.1:" + ports.issuer());
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + ports.of(ServiceName.PROVIDERS) + "/providers/" + provider))
                .header("Authorization", "Bearer " + new DevelopmentTokens(issuer).integration());
    }

    private static String figure(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }
}
