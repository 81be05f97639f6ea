package care.plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher script in a copy of the tree where programs are built already and say what they are called with.
class LauncherTest {
    private static final String SAYS_ITS_ARGUMENTS = "#!/bin/sh\nfor a in \"$@\"; do echo \"[$a]\"; done\n";

    @TempDir
    Path folder;

    private Path home = Path.of("unset");
    private String said = "";

    @BeforeEach
    void copyTheTree() throws IOException {
        home = Files.createDirectories(folder.resolve("a clone"));
        String script = Files.readString(Path.of("..", "plumbline"))
                // No JDK of this machine is found by chance.
                .replaceAll("(/usr/|/opt/|/Library/)", folder + "/none$1");
        executable(home.resolve("plumbline"), script);
        executable(home.resolve("mvnw"), SAYS_ITS_ARGUMENTS);
        Files.createDirectories(home.resolve("local/target"));
        Files.createFile(home.resolve("local/target/local-1.jar"));
        Files.createFile(home.resolve("local/target/plumbline.built"));
    }

    @Test
    void saysHowToGetAJdkWhereThereIsNone() throws Exception {
        jdk("old", "21.0.4");
        assertThat(run(Map.of("JAVA_HOME", folder.resolve("old").toString()), "up"))
                .isEqualTo(1);
        assertThat(said)
                .contains("needs a JDK 25")
                .contains("https://adoptium.net")
                .contains("JAVA_HOME");
    }

    @Test
    void takesTheJdkOfJavaHome() throws Exception {
        jdk("given", "25.0.3");
        assertThat(run(Map.of("JAVA_HOME", folder.resolve("given").toString()), "status", "--data", "a folder"))
                .isZero();
        assertThat(said)
                .contains("[care.plumbline.local.Plumbline]\n[status]\n[--data]\n[a folder]")
                .contains("[-Dplumbline.home=" + home.toRealPath() + "]");
    }

    @Test
    void findsAJdkOnThePathOrAmongThoseOfSdkman() throws Exception {
        Path jdk = jdk("on the path", "25");
        Path link = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(link.resolve("java"), jdk.resolve("bin/java"));
        assertThat(run(Map.of("PATH", link + ":/usr/bin:/bin"), "help")).isZero();
        assertThat(said).contains("[help]");

        jdk(".sdkman/candidates/java/25.0.3-tem", "25.0.3");
        assertThat(run(Map.of("HOME", folder.toString()), "help")).isZero();
    }

    @Test
    void verifiesWithMaven() throws Exception {
        jdk("given", "25.0.3");
        assertThat(run(Map.of("JAVA_HOME", folder.resolve("given").toString()), "verify", "-Pdocker"))
                .isZero();
        assertThat(said).contains("[verify]\n[-Pdocker]").doesNotContain("Plumbline]");

        executable(home.resolve("mvnw"), "#!/bin/sh\nexit 3\n");
        assertThat(run(Map.of("JAVA_HOME", folder.resolve("given").toString()), "verify"))
                .isEqualTo(3);
    }

    @Test
    void buildsWhatIsNotBuiltAndSaysWhenThatFails() throws Exception {
        jdk("given", "25.0.3");
        var environment = Map.of("JAVA_HOME", folder.resolve("given").toString());
        Files.delete(home.resolve("local/target/plumbline.built"));
        executable(home.resolve("mvnw"), """
                #!/bin/sh
                echo '[INFO] Building care-events 0.1.0-SNAPSHOT                [2/12]'
                echo '[ERROR] planted'
                exit 1
                """);
        assertThat(run(environment, "up")).isEqualTo(1);
        assertThat(said)
                .contains("[ 2/12] care-events")
                .contains("[ERROR] planted")
                .contains("the build failed");

        executable(home.resolve("mvnw"), SAYS_ITS_ARGUMENTS);
        assertThat(run(environment, "up")).isZero();
        assertThat(said).contains("Built in").contains("[up]");
        assertThat(run(environment, "up")).isZero();
        assertThat(said).doesNotContain("Build");
    }

    private int run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/usr/bin/env", "-i"));
        if (!environment.containsKey("PATH")) {
            command.add("PATH=" + tools());
        }
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(List.of("/bin/bash", home.resolve("plumbline").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }

    /// A path with what a script needs, and no java.
    private String tools() throws IOException {
        Path tools = folder.resolve("tools");
        if (!Files.isDirectory(tools)) {
            Files.createDirectories(tools);
            for (String tool : List.of(
                    "dirname", "readlink", "grep", "find", "sed", "mktemp", "tee", "tail", "touch", "rm", "sh")) {
                for (String place : List.of("/usr/bin", "/bin")) {
                    Path there = Path.of(place, tool);
                    if (Files.exists(there) && !Files.exists(tools.resolve(tool))) {
                        Files.createSymbolicLink(tools.resolve(tool), there);
                    }
                }
            }
        }
        return tools.toString();
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), SAYS_ITS_ARGUMENTS);
        executable(jdk.resolve("bin/javac"), SAYS_ITS_ARGUMENTS);
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static void executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
