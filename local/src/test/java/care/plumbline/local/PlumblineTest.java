package care.plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.local.run.DataFolder;
import care.plumbline.local.run.Ports;
import care.plumbline.local.run.ProcessId;
import care.plumbline.local.run.RunState;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said, and with which exit code, where nothing gets started.
class PlumblineTest {
    @TempDir
    Path parent;

    private String said = "";

    @Test
    void tellsThatNothingIsUp() {
        assertThat(run("status", "--data", data())).isEqualTo(1);
        assertThat(said).contains("Plumbline is not up").contains("./plumbline up");
        assertThat(run("down", "--data", data())).isZero();
        assertThat(said).contains("Nothing of Plumbline is up");
    }

    @Test
    void doesNotUnderstandEverything() {
        assertThat(run("upwards")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("help")).isZero();
        assertThat(said).contains("up", "down", "status", "verify");
    }

    @Test
    void namesThePortsThatAreTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThat(run("up", "--detach", "--data", data(), "--goals-port", Integer.toString(port)))
                    .isEqualTo(1);
            assertThat(said).contains("port " + port + " (goals)").contains("--port-base");
        }
        assertThat(run("up", "--detach", "--data", data(), "--goals-port", "70000"))
                .isEqualTo(1);
        assertThat(said).contains("must be 1 to 65535");
    }

    @Test
    void startsNothingBesideAnEarlierStartThatIsHalfThere() {
        ProcessId alive = ProcessId.of(ProcessHandle.current());
        keep(Map.of(RunState.BROKER, alive, RunState.SERVICES, new ProcessId(alive.number(), 1)));
        assertThat(run("up", "--detach", "--data", data())).isEqualTo(1);
        assertThat(said)
                .contains("only half there")
                .contains("broker (process " + alive.number() + ")")
                .contains("./plumbline down");

        assertThat(run("status", "--data", data())).isEqualTo(1);
        assertThat(said).contains("Not all of it is up");
    }

    @Test
    void isContentWhenItIsUpAlready() {
        ProcessId alive = ProcessId.of(ProcessHandle.current());
        keep(Map.of(RunState.BROKER, alive, RunState.SERVICES, alive));
        assertThat(run("up", "--data", data())).isZero();
        assertThat(said).contains("up already");
    }

    private void keep(Map<String, ProcessId> processes) {
        DataFolder folder = DataFolder.of(Path.of(data()));
        folder.prepare();
        folder.keep(new RunState(Ports.behind(23_000), false, processes));
    }

    private String data() {
        return parent.resolve("data").toString();
    }

    private int run(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var bytes = new ByteArrayOutputStream();
        try (PrintStream all = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(all);
            System.setErr(all);
            return Plumbline.run(args);
        } finally {
            System.setOut(out);
            System.setErr(err);
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
