package care.plumbline.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProcessIdTest {

    @Test
    void knowsAProcessByItsNumberAndBeginning() {
        ProcessId self = ProcessId.of(ProcessHandle.current());
        assertThat(ProcessId.parse(self.toString())).isEqualTo(self);
        assertThat(self.isAlive()).isTrue();
        assertThat(self.residentKilobytes().orElse(0)).isGreaterThan(10_000);
        assertThat(new ProcessId(self.number(), self.began() - 1_000).isAlive()).isFalse();
    }

    @Test
    void isNotAliveWhenNobodyTookNoteOfItsEnd() throws Exception {
        // The shell becomes a sleep that never asks after its child: that one stays a zombie.
        Process parent = new ProcessBuilder("/bin/sh", "-c", "sleep 0.3 & echo $!; exec sleep 60").start();
        try (var said = parent.inputReader()) {
            long number = Long.parseLong(Objects.requireNonNull(said.readLine()));
            ProcessId child = ProcessId.of(ProcessHandle.of(number).orElseThrow());
            assertThat(Shutdown.awaitEnd(child, Duration.ofSeconds(10))).isTrue();
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }
}
