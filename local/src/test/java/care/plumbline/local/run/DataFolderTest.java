package care.plumbline.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.local.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void isItsOwnersAndPreparedOnce() throws Exception {
        DataFolder folder = folder();
        folder.prepare();
        folder.prepare();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void remembersWhatRunsUntilItIsForgotten() throws Exception {
        DataFolder folder = folder();
        folder.prepare();
        assertThatThrownBy(folder::running).isInstanceOf(Trouble.class).hasMessageContaining("not up");

        RunState state = new RunState(Ports.behind(9000), true, Map.of())
                .with(RunState.BROKER, ProcessId.of(ProcessHandle.current()))
                .with(RunState.SERVICES, new ProcessId(ProcessHandle.current().pid(), 1));
        folder.keep(state);
        assertThat(folder().running()).isEqualTo(state);
        assertThat(state.alive()).containsOnlyKeys(RunState.BROKER);

        Files.createDirectories(folder.data(true).resolve("database"));
        folder.forget(state);
        assertThat(folder.state()).isEmpty();
        assertThat(folder.data(true)).doesNotExist();
    }

    @Test
    void whatAKilledProcessLeftIsGoneAtTheNextStart() throws Exception {
        DataFolder folder = folder();
        folder.prepare();
        Path left = Files.createDirectories(folder.emptyTemporary().resolve("tomcat.1/work"));
        assertThat(left).exists();
        assertThat(folder.emptyTemporary()).isEmptyDirectory();
    }

    @Test
    void refusesDataOfAnotherFormat() throws Exception {
        DataFolder folder = folder();
        folder.prepare();
        Files.writeString(folder.path().resolve("format"), "2\n");
        assertThatThrownBy(folder::prepare)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("format 2")
                .hasMessageContaining("--data DIR");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws Exception {
        Files.writeString(parent.resolve("data"), "a file");
        assertThatThrownBy(() -> folder().prepare()).isInstanceOf(Trouble.class).hasMessageContaining("cannot be used");
    }

    @Test
    void saysWhenItsStateCannotBeRead() throws Exception {
        DataFolder folder = folder();
        folder.prepare();
        Files.writeString(folder.path().resolve("state.properties"), "process.broker=many\n");
        assertThatThrownBy(folder::state).isInstanceOf(Trouble.class).hasMessageContaining("cannot be read");
    }

    @Test
    void letsOneCommandAtATimeStartOrStop() throws Exception {
        DataFolder folder = folder();
        folder.prepare();
        String answer = folder.locked(() -> {
            assertThatThrownBy(() -> folder().locked(() -> "second"))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("at work");
            return "first";
        });
        assertThat(answer).isEqualTo("first");
        assertThat(folder().locked(() -> "next")).isEqualTo("next");
    }

    private DataFolder folder() {
        return DataFolder.of(parent.resolve("data"));
    }
}
