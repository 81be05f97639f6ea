package care.plumbline.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    private final @Nullable String before = System.getProperty(Installation.HOME);

    @TempDir
    Path home;

    private Path target;
    private String jars;

    @BeforeEach
    void install() throws IOException {
        System.setProperty(Installation.HOME, home.toString());
        target = Files.createDirectories(home.resolve("local/target"));
        jars = Files.createFile(home.resolve("a.jar")) + File.pathSeparator + Files.createFile(home.resolve("b.jar"));
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(Installation.HOME);
        } else {
            System.setProperty(Installation.HOME, before);
        }
    }

    @Test
    void aProcessKeepsItsClassesBesideThePrograms() {
        assertThat(Installation.classArchive("services", jars))
                .containsExactly(
                        "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + target.resolve("services.jsa"));
    }

    @Test
    void classesInFoldersAreNotKept() {
        assertThat(Installation.classArchive("services", jars + File.pathSeparator + target))
                .isEmpty();
    }

    @Test
    void nothingIsKeptWhereThereIsNoPlaceForIt() throws IOException {
        Files.delete(target);
        assertThat(Installation.classArchive("services", jars)).isEmpty();
    }
}
